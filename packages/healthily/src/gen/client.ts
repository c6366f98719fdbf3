// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import type { CallOptions, OtherStatus, UncheckedBody, VendorError } from "@carespec/core";
import type { operations } from "./schema.ts";
import type {
  AccessToken,
  AnalyticsEventInput,
  AnalyticsReceipt,
  AnswerInput,
  Article,
  ArticleList,
  ConsultationReport,
  ConsultationState,
  ErrorBody,
  FeedbackInput,
  InitialQueryInput,
  LoginInput,
  SymptomSearchResult,
  Terms,
  TermsAcceptanceInput,
  TermsAccepted,
} from "./types.ts";

/** The request of `createAccessToken`. */
export interface CreateAccessTokenRequest {
  body: LoginInput;
}

/** The request of `acceptTerms`. */
export interface AcceptTermsRequest {
  body: TermsAcceptanceInput;
}

/** The request of `startConsultation`. */
export interface StartConsultationRequest {
  body: InitialQueryInput;
}

/** The request of `answerQuestion`. */
export interface AnswerQuestionRequest {
  body: AnswerInput;
}

/** The request of `searchSymptoms`. */
export interface SearchSymptomsRequest {
  query: operations["searchSymptoms"]["parameters"]["query"];
}

/** The request of `listArticles`. */
export interface ListArticlesRequest {
  query: operations["listArticles"]["parameters"]["query"];
}

/** The request of `getArticle`. */
export interface GetArticleRequest {
  path: operations["getArticle"]["parameters"]["path"];
}

/** The request of `recordEvent`. */
export interface RecordEventRequest {
  body: AnalyticsEventInput;
}

/** The request of `sendFeedback`. */
export interface SendFeedbackRequest {
  body: FeedbackInput;
}

/** One method per operation. It resolves to the data of a success, or rejects. */
export interface Methods {
  /**
   * Log in as a partner.
   *
   * Exchanges the partner's credentials for a JWT, the *login token*. It opens the legal endpoints only:
   * go on with `GET /terms`.
   *
   * Send the API key as well, but no `Authorization` header. The "API token" of older generations does not exist here.
   *
   * The token lives `expires_in` seconds (31 minutes in the sample). There is neither a refresh call nor a logout; log
   * in again. A login opens a new session, and with it, presumably, a new consultation. Call this from your server:
   * the secret does not belong in an app.
   *
   * Evidence: documented (“Authenticating”)
   *
   * @see https://developer.livehealthily.com/docs/authenticating
   */
  createAccessToken(request: CreateAccessTokenRequest & CallOptions): Promise<AccessToken>;

  /**
   * Get the legal texts.
   *
   * The texts that a person must see before a consultation, with the version to accept. Takes the login token.
   *
   * The vendor sets two duties: present *all* terms clearly and without exception, and keep
   * `footer_policies` rendered and easy to reach on every screen of the application, not on this one only.
   * Keep `content_version` for `POST /terms`.
   *
   * Evidence: documented (“Getting the terms”)
   *
   * @see https://developer.livehealthily.com/docs/legal-endpoints
   */
  getTerms(request?: CallOptions): Promise<Terms>;

  /**
   * Accept the terms and upgrade the token.
   *
   * Records that the person accepted all terms, and returns the *upgraded token* for the rest of the
   * consultation. Takes the login token. Call it only after every checkbox of `GET /terms` is ticked.
   *
   * Switch to `login_response.access_token` afterwards; the login token still opens nothing but `/terms`.
   * `all_policies_accepted` is the string `"true"`, not a JSON boolean.
   *
   * Evidence: documented (“Terms”)
   *
   * @see https://developer.livehealthily.com/docs/authenticating
   */
  acceptTerms(request: AcceptTermsRequest & CallOptions): Promise<TermsAccepted>;

  /**
   * Start a consultation.
   *
   * Takes who is being checked and what troubles them, in their own words. What follows depends on the query:
   *
   * - symptoms are recognized: a `generic` question asks to confirm them (ratification);
   * - nothing is recognized: an `autocomplete` question asks to pick symptoms;
   * - the query asks for information ("Tell me about COVID"): the **report comes at once**, without a question.
   *
   * Evidence: partial (“Initial query”): The request is printed, in versions that disagree; of the response only single fields are asserted. An earlier copy of the page asks for year_of_birth (four digits) in place of age, and its curl sample posts to /chat with initial_symptom and a token without Bearer, a leftover of an older generation. This document follows the newest copy and the vendor's example collection.
   *
   * @see https://github.com/YourMD/healthily-api-examples/tree/92e1b03
   */
  startConsultation(request: StartConsultationRequest & CallOptions): Promise<ConsultationState>;

  /**
   * Get the last state.
   *
   * The last state of the consultation that the token belongs to: use it to pick up a consultation after a
   * page reload without answering anything. The answer has the form of `POST /chat`.
   *
   * Evidence: partial (“Get last state”): The request is printed, the response is not. The vendor's collection calls it "Get last state"; that the answer has the form of POST /chat is assumed.
   *
   * @see https://github.com/YourMD/healthily-api-examples/tree/92e1b03
   */
  getConsultation(request?: CallOptions): Promise<ConsultationState>;

  /**
   * Answer the current question.
   *
   * Sends what the person chose and gets the next question, or the report. Repeat `question.type` as `type`,
   * put the chosen ids into `included` and the other offered ids into `excluded`. "None of these" is an empty
   * `included`.
   *
   * The usual order is ratification, continue or add symptoms, clarification if needed, duration, health
   * background, then 3 to 15 questions of type `factor`, `symptom` and `symptoms`. Adding symptoms leads to
   * an `autocomplete` question, and so does rejecting every symptom of the ratification.
   *
   * The body is flat and names no conversation: both differ from the older generation. A consultation that
   * cannot be assessed ends with the `report` in this answer; after a full assessment fetch it
   * with `GET /report`.
   *
   * Evidence: partial (“Chat”): Requests are printed for six of ten question types; of responses the question object and single report fields. Whether the last answer of a full assessment carries the report too is not known; the vendor's examples fetch it.
   *
   * @see https://github.com/YourMD/healthily-api-examples/tree/92e1b03
   */
  answerQuestion(request: AnswerQuestionRequest & CallOptions): Promise<ConsultationState>;

  /**
   * Take the last answer back.
   *
   * Undoes the last answer, so that the same question can be answered again with `POST /chat`. It has no body.
   * In the vendor's scenario a risk factor is answered yes, taken back and answered no; later questions then
   * follow from the new answer, so discard those already shown. The question to answer again comes back.
   *
   * Evidence: partial (“Step Back”): The request is printed, the response is not. That the question to answer again comes back is assumed, and how far back one can go is not documented.
   *
   * @see https://github.com/YourMD/healthily-api-examples/tree/92e1b03
   */
  undoAnswer(request?: CallOptions): Promise<ConsultationState>;

  /**
   * Get the report.
   *
   * The outcome of the consultation, once the last question is answered. The vendor warns that the report will change
   * considerably and describes it for proofs of concept only: ignore what you do not know, and expect that parts are
   * absent. Without an outcome there is no `subdomains_container`; without a recognized problem there are no
   * `information_articles`.
   *
   * Consultations that end early carry their report in the answer of `POST /initial` or `POST /chat` already.
   * Do not call it before the consultation is over.
   *
   * Evidence: partial (“Report”): The request is printed; of the response the vendor asserts single fields and prints the summary in part. What happens before the consultation is over is not documented.
   *
   * @see https://github.com/YourMD/healthily-api-examples/tree/92e1b03
   */
  getReport(request?: CallOptions): Promise<ConsultationReport>;

  /**
   * Search known symptoms.
   *
   * Finds known symptoms for what a person has typed so far. Send the `id` of the chosen match in `included`
   * when you answer an `autocomplete` question.
   *
   * The same `id` may come more than once, once for each synonym that matched: do not use it as a list key.
   * `highlight` is HTML. The typed text travels in the URL, so keep it out of access logs.
   *
   * Evidence: documented (“Search symptoms/autocomplete”)
   *
   * @see https://developer.livehealthily.com/docs/providing-access-to-articles-copy
   */
  searchSymptoms(request: SearchSymptomsRequest & CallOptions): Promise<SymptomSearchResult>;

  /**
   * Get several articles.
   *
   * The articles with the given ids, in one call: handy for the list under `information_articles` of a report.
   * Be ready for an array and for an object.
   *
   * Evidence: partial (“Get articles”): The request is printed, the response is not. Not even whether the answer is an array or an object is known, nor what becomes of unknown ids.
   *
   * @see https://github.com/YourMD/healthily-api-examples/tree/92e1b03
   */
  listArticles(request: ListArticlesRequest & CallOptions): Promise<ArticleList>;

  /**
   * Get an article.
   *
   * One article by its id. Mind the singular path, `/article`; the list is at `/articles`. Read
   * the content tolerantly.
   *
   * Evidence: partial (“Get one article”): The request is printed, the response is not. Everything about the content is open.
   *
   * @see https://github.com/YourMD/healthily-api-examples/tree/92e1b03
   */
  getArticle(request: GetArticleRequest & CallOptions): Promise<Article>;

  /**
   * Record a custom event.
   *
   * Attaches an event of your own to the session: a name and whatever data you like. The token names the session;
   * the older generation asked for a conversation id and called the name `event_id`. Send no more personal data
   * than you must.
   *
   * Evidence: partial (“Send Analytics”): The request is printed, the response is not. Nothing is documented about reserved names, limits or where the events can be read.
   *
   * @see https://github.com/YourMD/healthily-api-examples/tree/92e1b03
   */
  recordEvent(request: RecordEventRequest & CallOptions): Promise<AnalyticsReceipt | undefined>;

  /**
   * Send feedback of the user.
   *
   * Stars, labels and a message about the session that the token belongs to. The message is free text and may hold
   * personal data.
   *
   * Evidence: partial (“Feedback”): The request is printed, the response is not. One sample names neither the range of the stars nor the known labels.
   *
   * @see https://github.com/YourMD/healthily-api-examples/tree/92e1b03
   */
  sendFeedback(request: SendFeedbackRequest & CallOptions): Promise<AnalyticsReceipt | undefined>;
}

/** The errors that a method can reject with, by operationId; `status` narrows the body's type. */
export interface Errors {
  createAccessToken:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401>>;
  getTerms:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401>>;
  acceptTerms:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401>>;
  startConsultation:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401 | 403>>;
  getConsultation:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404>>;
  answerQuestion:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401 | 403 | 404>>;
  undoAnswer:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404>>;
  getReport:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404>>;
  searchSymptoms:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401 | 403>>;
  listArticles:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401 | 403>>;
  getArticle:
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<404, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<401 | 403 | 404>>;
  recordEvent:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401 | 403>>;
  sendFeedback:
    | VendorError<400, UncheckedBody<ErrorBody>>
    | VendorError<401, UncheckedBody<ErrorBody>>
    | VendorError<403, UncheckedBody<ErrorBody>>
    | VendorError<OtherStatus<400 | 401 | 403>>;
}
