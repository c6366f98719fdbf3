// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import type { components } from "./schema.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** What the vendor hands out at registration, beside the API key. */
export interface LoginInput extends Schema<"LoginInput"> {}

/** A bearer token of either grade; `POST /login` and `POST /terms` return the same shape. */
export interface AccessToken extends Schema<"AccessToken"> {}

/**
 * An error. Decide by the status, never by the text.
 *
 * Evidence: inferred (https://github.com/YourMD/healthily-symptom-checker-sample/tree/547c247): No error body is printed: all that is known is an optional string called `error` in the types of the vendor's sample for an older generation.
 */
export interface ErrorBody extends Schema<"Error"> {}

/**
 * A text to show. Messages occur throughout the API and say what the current step is about. Show all of them, in the order given.
 *
 * Evidence: documented (“Messages”): That these members are always there is read from the samples.
 */
export interface Message extends Schema<"Message"> {}

/**
 * The legal texts, sorted by where they have to be shown.
 *
 * Evidence: documented (“Getting the terms”): That these members are always there is read from the samples.
 */
export interface Terms extends Schema<"Terms"> {}

/**
 * The person's consent to the version that was shown.
 *
 * Evidence: partial (“Terms”): The page prints both members in its sample. That they are required is inferred.
 */
export interface TermsAcceptanceInput extends Schema<"TermsAcceptanceInput"> {}

/** The answer to the acceptance. */
export interface TermsAccepted extends Schema<"TermsAccepted"> {}

/** Gender of the person being checked. The vendor takes exactly these two values. */
export type Gender = Schema<"Gender">;

/** Who is being checked, and what for. */
export interface InitialQueryInput extends Schema<"InitialQueryInput"> {}

/**
 * How the question is to be shown and answered. The list is complete.
 *
 * - `numeric`: a field for a whole number; `text`: a field for free text
 * - `autocomplete`: pick ids by way of `GET /symptom-search`, or `skip_autocomplete`
 * - all others: choices, of which `constraints` says how many may be picked. `factor` and `symptom` offer `y`,
 *   `n` and `?` (presumably not sure), `health_background` and `symptoms` offer concept ids
 *
 * Evidence: documented (“Type”, github.com): The types are printed, and the list is documented as complete. The ids y, n and ? are those that the example collection sends.
 */
export type QuestionType = Schema<"QuestionType">;

/**
 * One thing to choose.
 *
 * Evidence: documented (“Question”, github.com): Seen with these two members; the section on choices is cut. The ids by step are those that the example collection sends.
 */
export interface Choice extends Schema<"Choice"> {}

/**
 * How many choices may be picked. One at least and one at most makes radio buttons, anything else checkboxes. Where none is allowed, an explicit "None of these" of your own keeps people from going on by accident.
 *
 * Evidence: partial (“Question”): Seen with these two members, the bounds of the number of choices; the section on constraints is cut. Radio buttons, checkboxes and a choice of your own are our advice.
 */
export interface Constraints extends Schema<"Constraints"> {}

/** A question of the consultation. Render it by `type`, and repeat the type in the answer. */
export interface Question extends Schema<"Question"> {}

/**
 * A level of urgency.
 *
 * Evidence: partial (“Report”): Asserted with four values; other members are not known.
 */
export interface TriageLevel extends Schema<"TriageLevel"> {}

/**
 * The essence of the report.
 *
 * Evidence: partial (“Report”)
 */
export interface OverallOutcome extends Schema<"OverallOutcome"> {}

/**
 * A condition that may be behind the symptoms.
 *
 * Evidence: partial (“Report”): A name can be expected but is not asserted.
 */
export interface Condition extends Schema<"Condition"> {}

/**
 * A family of conditions that may be behind the symptoms.
 *
 * Evidence: partial (“Report”)
 */
export interface Subdomain extends Schema<"Subdomain"> {}

/**
 * A group of subdomains.
 *
 * Evidence: partial (“Report”)
 */
export interface SubdomainsCategory extends Schema<"SubdomainsCategory"> {}

/**
 * Wraps the categories.
 *
 * Evidence: partial (“Report”)
 */
export interface SubdomainsContainer extends Schema<"SubdomainsContainer"> {}

/**
 * A service. The first message is its name.
 *
 * Evidence: partial (“Report”)
 */
export interface OtherOption extends Schema<"OtherOption"> {}

/**
 * Services beside the recommended one.
 *
 * Evidence: partial (“Report”)
 */
export interface OtherOptions extends Schema<"OtherOptions"> {}

/**
 * Points to an article.
 *
 * Evidence: partial (“Report”): Only the id is asserted.
 */
export interface ArticleReference extends Schema<"ArticleReference"> {}

/**
 * Wraps the list of articles, under the same name once more.
 *
 * Evidence: partial (“Report”)
 */
export interface InformationArticles extends Schema<"InformationArticles"> {}

/**
 * A condition or risk factor and what was answered.
 *
 * Evidence: partial (“Summary”)
 */
export interface SummaryFactor extends Schema<"SummaryFactor"> {}

/**
 * A symptom that the person has.
 *
 * Evidence: partial (“Summary”)
 */
export interface SummarySymptom extends Schema<"SummarySymptom"> {}

/**
 * What the person said, to show it for confirmation. More may follow after the symptoms.
 *
 * Evidence: partial (“Summary”): Printed on its own, as a member called `summary`, and cut after additional_symptoms; that it is part of the report is ours.
 */
export interface ReportSummary extends Schema<"ReportSummary"> {}

/**
 * The outcome of a consultation. Its shape is going to change considerably: ignore unknown members and expect every
 * member but `overall_outcome` to be absent.
 *
 * Known kinds of report, by `overall_outcome`:
 *
 * - `Urgent`, `Non-urgent`: an outcome, with a service to turn to and `subdomains_container`
 * - `No outcome`: no cause found, too few symptoms, or no assessment possible
 * - `Information`: articles only
 *
 * Mind the name of the level: `subdomain_triage_level` on the outcome and on a subdomain, `level` on a condition.
 *
 * Evidence: partial (“Report”): Put together from the fields that the vendor's examples assert and a fragment of the documentation page. The kinds are those that the examples show. The vendor announces the changes.
 */
export interface Report extends Schema<"Report"> {}

/**
 * A step of the consultation that asks. Look for a report first, it ends the consultation.
 *
 * Evidence: partial (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): The member is seen; the envelope as a whole is not printed, nor whether a report can come too.
 */
export interface QuestionStep extends Schema<"QuestionStep"> {}

/**
 * The step that ends the consultation. Ignore a question beside the report.
 *
 * Evidence: partial (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): The member is seen; the envelope as a whole is not printed, nor whether a question can come too.
 */
export interface ReportStep extends Schema<"ReportStep"> {}

/**
 * The state of the consultation: a `question` to answer, or the `report` that ends it. Look for the report first, and ignore what you do not know.
 *
 * Evidence: partial (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): Both members are seen; the envelope as a whole is not printed. Whether both can come together is not known, nor what else accompanies them.
 */
export type ConsultationState = Schema<"ConsultationState">;

/**
 * An answer to the current question. Flat: no wrapper and no conversation id.
 *
 * For `numeric` and `text` questions ask the vendor what to send. The object is open for it.
 *
 * Evidence: partial (“Chat”): How to answer `numeric` and `text` questions is printed nowhere. The older generation had a `value`.
 */
export interface AnswerInput extends Schema<"AnswerInput"> {}

/**
 * The envelope of the report.
 *
 * Evidence: partial (“Report”)
 */
export interface ConsultationReport extends Schema<"ConsultationReport"> {}

/** A known symptom, found by its name or by a synonym. */
export interface SymptomMatch extends Schema<"SymptomMatch"> {}

/** The matches for a typed text. */
export interface SymptomSearchResult extends Schema<"SymptomSearchResult"> {}

/**
 * An article. The object is open: do not rely on anything in it.
 *
 * Evidence: inferred (“Get one article”): No response is printed: the vendor shows no article of this generation.
 */
export interface Article extends Schema<"Article"> {}

/**
 * Several articles, in an array or wrapped in an object: check with `Array.isArray` or its like.
 *
 * Evidence: inferred (“Get articles”): No response is printed: whether the vendor answers with an array or wraps it in an object is not known.
 */
export type ArticleList = Schema<"ArticleList">;

/**
 * A custom event. Send both members.
 *
 * Evidence: partial (“Send Analytics”): The one printed sample has both members; whether both are mandatory is not documented.
 */
export interface AnalyticsEventInput extends Schema<"AnalyticsEventInput"> {}

/**
 * The answer to an event or a feedback. Go by the status: there may be no body.
 *
 * Evidence: inferred (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): No response is printed, and no content is known; there may be no body at all.
 */
export type AnalyticsReceipt = Schema<"AnalyticsReceipt">;

/**
 * What the user thinks of the session. Send all three members.
 *
 * Evidence: partial (“Feedback”): The one printed sample has all three members; which of them are mandatory is not documented.
 */
export interface FeedbackInput extends Schema<"FeedbackInput"> {}
