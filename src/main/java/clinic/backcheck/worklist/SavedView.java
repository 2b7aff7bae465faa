package clinic.backcheck.worklist;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A filter of the list that somebody gave a name. */
@Entity
@Table(name = "saved_view")
class SavedView {

	@Id
	private UUID id;

	private UUID staffId;

	private String name;

	private String query;

	@SuppressWarnings("NullAway.Init")
	protected SavedView() {
	}

	SavedView(UUID staffId, String name, String query) {
		this.id = UUID.randomUUID();
		this.staffId = staffId;
		this.name = name;
		this.query = query;
	}

	UUID id() {
		return this.id;
	}

	UUID staffId() {
		return this.staffId;
	}

	String name() {
		return this.name;
	}

	/** The address of the list that it stands for. */
	String href() {
		return this.query;
	}

}
