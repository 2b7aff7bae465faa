package clinic.backcheck.catalogue.reader;

import java.util.List;
import java.util.Map;

/** What can stand in a file. */
sealed interface YamlContent {

	/** In words, for a complaint. */
	String inWords();

	/** Words. */
	record Text(String text) implements YamlContent {

		@Override
		public String inWords() {
			return "a text";
		}

	}

	/** A whole number. */
	record Whole(int value) implements YamlContent {

		@Override
		public String inWords() {
			return "the number " + this.value;
		}

	}

	/** True or false. */
	record Flag(boolean value) implements YamlContent {

		@Override
		public String inWords() {
			return String.valueOf(this.value);
		}

	}

	/** A list. */
	record Items(List<YamlValue> items) implements YamlContent {

		@Override
		public String inWords() {
			return "a list";
		}

	}

	/** A map, in the order of the file. */
	record Entries(Map<String, YamlValue> entries) implements YamlContent {

		@Override
		public String inWords() {
			return "a map";
		}

	}

	/** Nothing, or something that the catalogue has no use for. */
	record Other(String inWords) implements YamlContent {
	}

}
