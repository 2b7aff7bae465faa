package clinic.backcheck.exchange.alert;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.worklist.CaseUnopened;

/** An alert on its way to one place. */
@Entity
@Table(name = "alert_deliveries")
class AlertDelivery {

	@Id
	private UUID id;

	private String reference;

	@Enumerated(EnumType.STRING)
	private Urgency urgency;

	@Enumerated(EnumType.STRING)
	private Channel channel;

	private Instant madeAt;

	@SuppressWarnings("UnusedVariable")
	private Instant dueAt;

	private int attempts;

	@SuppressWarnings("UnusedVariable")
	private @Nullable Instant takenUntil;

	private @Nullable Instant deliveredAt;

	private @Nullable Instant givenUpAt;

	private @Nullable String fault;

	@SuppressWarnings("NullAway.Init")
	protected AlertDelivery() {
	}

	AlertDelivery(CaseUnopened alert, Channel channel, Instant now) {
		this.id = UUID.randomUUID();
		this.reference = alert.reference();
		this.urgency = alert.urgency();
		this.channel = channel;
		this.madeAt = now;
		this.dueAt = now;
	}

	UUID id() {
		return this.id;
	}

	String reference() {
		return this.reference;
	}

	Urgency urgency() {
		return this.urgency;
	}

	Channel channel() {
		return this.channel;
	}

	Instant madeAt() {
		return this.madeAt;
	}

	int attempts() {
		return this.attempts;
	}

	@Nullable Instant deliveredAt() {
		return this.deliveredAt;
	}

	@Nullable Instant givenUpAt() {
		return this.givenUpAt;
	}

	/** The kind of the last fault; its message could name a person or a password. */
	@Nullable String fault() {
		return this.fault;
	}

	void delivered(Instant now) {
		this.deliveredAt = now;
		this.fault = null;
	}

	/**
	 * It did not arrive.
	 * @param next when to try again; {@code null} to give up
	 */
	void failed(String fault, Instant now, @Nullable Instant next) {
		this.attempts++;
		this.fault = fault;
		this.takenUntil = null;
		if (next != null) {
			this.dueAt = next;
		}
		else {
			giveUp(now);
		}
	}

	/** It is no longer needed. */
	void giveUp(Instant now) {
		this.takenUntil = null;
		this.givenUpAt = now;
	}

	/** How an alert travels. */
	enum Channel {

		EMAIL, WEBHOOK

	}

}
