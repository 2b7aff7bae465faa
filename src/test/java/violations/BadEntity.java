package violations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** An entity that anybody can see and change. */
@Entity
public class BadEntity {

	@Id
	private @Nullable String id;

	public @Nullable String getId() {
		return this.id;
	}

	public void setId(String id) {
		this.id = id;
	}

}
