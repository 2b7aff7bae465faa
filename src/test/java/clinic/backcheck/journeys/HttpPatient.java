package clinic.backcheck.journeys;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.rules.AnswerReader;
import clinic.backcheck.rules.Question;
import clinic.backcheck.support.RunningApplication;

/**
 * Somebody who answers without a browser, as fast as forms go. Each step may be sent to
 * another instance, as behind a load balancer.
 */
final class HttpPatient {

	private final List<RunningApplication> instances;

	private final Patient patient;

	private final Connection session = Jsoup.newSession().timeout(60_000);

	private int steps;

	HttpPatient(Patient patient, RunningApplication... instances) {
		this.patient = patient;
		this.instances = List.of(instances);
	}

	/** From the start page to the result, with nothing sent to the clinic. */
	Document check() throws IOException {
		Document page = submit(get("/"), "form[action=/check]");
		while (page.selectFirst("fieldset[id]") != null && !path(page).equals("/check/send")) {
			page = submit(page, "form[action=" + path(page) + "]");
		}
		return submit(get("/check/send"), "form[action=/check/submit]");
	}

	/** From the start page to this one, which is not answered. */
	void until(String path) throws IOException {
		Document page = submit(get("/"), "form[action=/check]");
		while (!path(page).equals(path)) {
			page = submit(page, "form[action=" + path(page) + "]");
		}
	}

	/** What a browser needs to go on. */
	List<HttpCookie> cookies() {
		return this.session.cookieStore().getCookies();
	}

	Document get(String path) throws IOException {
		return this.session.newRequest(here() + path).get();
	}

	/** Which of the steps so far went to which instance: they take turns. */
	private URI here() {
		return this.instances.get(this.steps++ % this.instances.size()).uri();
	}

	private Document submit(Document page, String form) throws IOException {
		FormElement element = (FormElement) page.expectFirst(form);
		Connection request = this.session.newRequest(here() + element.attr("action")).method(Connection.Method.POST);
		element.select("input[type=hidden]").forEach((input) -> request.data(input.attr("name"), input.val()));
		element.select("fieldset[id]").forEach((group) -> fill(request, group));
		return request.execute().parse();
	}

	private void fill(Connection request, Element group) {
		this.instances.get(0).bean(Editions.class).published().assessor().question(group.id()).ifPresent((question) -> {
			List<String> values = this.patient.to(question);
			values.forEach((value) -> request.data(question.id(), value));
			if (question instanceof Question.Quantity quantity && quantity.elapsed()
					&& !values.contains(AnswerReader.NOT_SURE)) {
				request.data(question.id() + "-unit", "hours");
			}
		});
	}

	private static String path(Document page) {
		return URI.create(page.location()).getPath();
	}

}
