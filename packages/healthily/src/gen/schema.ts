// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
export interface paths {
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTerms"];
        put?: never;
        post: operations["acceptTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/initial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["startConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getConsultation"];
        put?: never;
        post: operations["answerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/step-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/symptom-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchSymptoms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/article/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What the vendor hands out at registration, beside the API key. */
        LoginInput: {
            /** @description Identifies the partner. 32 letters and digits in the sample. */
            partner_id: string;
            /** @description The partner's password. 32 letters and digits in the sample. */
            secret: string;
        };
        /** @description A bearer token of either grade; `POST /login` and `POST /terms` return the same shape. */
        AccessToken: {
            /**
             * @description A JWT, to be sent as `Authorization: Bearer …` with every further request. Treat it as opaque.
             *
             *     Evidence: documented (“Response”): The claims seen in the printed samples (`pid` the partner, `sid` the session, `language`, and `legal_documents_status` after the upgrade) are not documented.
             */
            access_token: string;
            /**
             * @description Always `bearer`.
             * @constant
             */
            token_type: "bearer";
            /**
             * @description Lifetime in seconds, counted from the issue, for example 1860 (31 minutes).
             *
             *     Evidence: documented (“Response”): 1860 in both printed samples.
             */
            expires_in: number;
        };
        /**
         * @description An error. Decide by the status, never by the text.
         *
         *     Evidence: inferred (https://github.com/YourMD/healthily-symptom-checker-sample/tree/547c247): No error body is printed: all that is known is an optional string called `error` in the types of the vendor's sample for an older generation.
         */
        Error: {
            /** @description What went wrong, for people. */
            error?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A text to show. Messages occur throughout the API and say what the current step is about. Show all of them, in the order given.
         *
         *     Evidence: documented (“Messages”): That these members are always there is read from the samples.
         */
        Message: {
            /** @description The text, in the notation that `format` names. */
            value: string;
            /**
             * @description What part the text plays. Expect other values and show them as paragraphs.
             *
             *     Evidence: partial (“Messages”): The four values are seen in samples; the vendor's full list is cut in every known copy of the page.
             */
            type: "HEADER" | "PARAGRAPH" | "INPUT_HINT" | "OTHER" | (string & {});
            /**
             * @description Notation of `value`. Markdown comes with links; do not render it as HTML unchecked.
             *
             *     Evidence: partial (https://developer.livehealthily.com/docs/legal-endpoints): The two values are seen in samples; the full list is not known.
             */
            format: "PLAIN_TEXT" | "MARKDOWN" | (string & {});
        };
        /**
         * @description The legal texts, sorted by where they have to be shown.
         *
         *     Evidence: documented (“Getting the terms”): That these members are always there is read from the samples.
         */
        Terms: {
            /** @description Version of the texts, to be sent back with `POST /terms`. 40 hexadecimal digits in the samples; compare it as a whole. It changes with the texts, so read it again for each session. */
            content_version: string;
            /** @description Introduction, to be shown before anything else. */
            messages: components["schemas"]["Message"][];
            /** @description Consents. Each needs its own checkbox, and all of them must be ticked. */
            checkbox_policies: components["schemas"]["Message"][];
            /** @description Links for a footer that must be rendered on every screen and be easy to reach. */
            footer_policies: components["schemas"]["Message"][];
        };
        /**
         * @description The person's consent to the version that was shown.
         *
         *     Evidence: partial (“Terms”): The page prints both members in its sample. That they are required is inferred.
         */
        TermsAcceptanceInput: {
            /** @description The `content_version` of the `GET /terms` whose texts were shown. */
            content_version: string;
            /**
             * @description The string `"true"`, not a JSON boolean. A refusal cannot be sent: just do not call.
             *
             *     Evidence: partial (“Terms”): The vendor quotes it wherever it is printed; whether a JSON boolean is taken as well is not known.
             * @enum {string}
             */
            all_policies_accepted: "true";
        };
        /** @description The answer to the acceptance. */
        TermsAccepted: {
            /** @description The upgraded token, in the shape that `POST /login` returns. */
            login_response: components["schemas"]["AccessToken"];
            /**
             * @description By its name it may hold the first screens, such as gender, age and query; do not rely on anything in it.
             *
             *     Evidence: inferred (“Terms”): The key is printed with its content omitted, and the content is found nowhere else; the open object is ours.
             */
            onboarding_response: {
                [key: string]: unknown;
            };
        };
        /**
         * @description Gender of the person being checked. The vendor takes exactly these two values.
         * @enum {string}
         */
        Gender: "male" | "female";
        /** @description Who is being checked, and what for. */
        InitialQueryInput: {
            gender: components["schemas"]["Gender"];
            /**
             * @description Age in whole years. The key is not `year_of_birth`.
             *
             *     Evidence: partial (“Initial query”, developer.livehealthily.com): An earlier copy of the vendor's page has `year_of_birth` here; the newest copy and the example collection have `age`. Limits are not documented.
             */
            age: number;
            /**
             * @description Symptoms or a question, in free text. Join several symptoms with "and" or with commas. The key is not `initial_symptom`.
             *
             *     Evidence: partial (“Initial query”, developer.livehealthily.com): Commas are what the vendor's examples use. The sample on the vendor's page has `initial_symptom`.
             */
            initial_query: string;
        };
        /**
         * @description How the question is to be shown and answered. The list is complete.
         *
         *     - `numeric`: a field for a whole number; `text`: a field for free text
         *     - `autocomplete`: pick ids by way of `GET /symptom-search`, or `skip_autocomplete`
         *     - all others: choices, of which `constraints` says how many may be picked. `factor` and `symptom` offer `y`,
         *       `n` and `?` (presumably not sure), `health_background` and `symptoms` offer concept ids
         *
         *     Evidence: documented (“Type”, github.com): The types are printed, and the list is documented as complete. The ids y, n and ? are those that the example collection sends.
         * @enum {string}
         */
        QuestionType: "numeric" | "text" | "autocomplete" | "choice" | "generic" | "health_background" | "factor" | "symptom" | "symptom_choose_one" | "symptoms";
        /**
         * @description One thing to choose.
         *
         *     Evidence: documented (“Question”, github.com): Seen with these two members; the section on choices is cut. The ids by step are those that the example collection sends.
         */
        Choice: {
            /**
             * @description What goes into `included` or `excluded`. By step, for example:
             *
             *     - ratification: `assessment_` or `clarify_` and a concept id
             *     - continue or add: `continue_assessment`, `add_symptoms`
             *     - clarification: `A` and six digits
             *     - duration: `hour`, `day`, `week`, `month`, `year`
             *     - health background and symptoms: a bare concept id such as `C0018681`
             *     - factor and single symptom: `y`, `n`, `?`
             *     - search: an id of `GET /symptom-search`, or `skip_autocomplete`
             *     - notice: `OK`
             */
            id: string;
            /** @description What to show. */
            text: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description How many choices may be picked. One at least and one at most makes radio buttons, anything else checkboxes. Where none is allowed, an explicit "None of these" of your own keeps people from going on by accident.
         *
         *     Evidence: partial (“Question”): Seen with these two members, the bounds of the number of choices; the section on constraints is cut. Radio buttons, checkboxes and a choice of your own are our advice.
         */
        Constraints: {
            /** @description Fewest choices. 0 means that an empty `included` is an answer. */
            min_selections: number;
            /** @description Most choices. */
            max_selections: number;
        };
        /** @description A question of the consultation. Render it by `type`, and repeat the type in the answer. */
        Question: {
            type: components["schemas"]["QuestionType"];
            /** @description The wording of the question. */
            messages: components["schemas"]["Message"][];
            /**
             * @description What can be chosen. Presumably absent for `numeric` and `text`.
             *
             *     Evidence: partial (“Question”): Printed for one question; that other types go without is ours.
             */
            choices?: components["schemas"]["Choice"][];
            /**
             * @description How many can be chosen. Presumably absent for `numeric` and `text`.
             *
             *     Evidence: partial (“Question”): Printed for one question; that other types go without is ours.
             */
            constraints?: components["schemas"]["Constraints"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A level of urgency.
         *
         *     Evidence: partial (“Report”): Asserted with four values; other members are not known.
         */
        TriageLevel: {
            /**
             * @description The level, in words to show. Expect others than these four. Do not derive urgency from a name that you do not know; show it.
             *
             *     Evidence: partial (“Report”): Four are seen. The older generation knew seven, up to calling an ambulance.
             */
            display_name: "Urgent" | "Non-urgent" | "No outcome" | "Information" | (string & {});
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The essence of the report.
         *
         *     Evidence: partial (“Report”)
         */
        OverallOutcome: {
            /** @description How urgent it is. Here and on a subdomain the key has this long name; a condition says `level`. */
            subdomain_triage_level: components["schemas"]["TriageLevel"];
            /**
             * @description What the assessment comes to, in one sentence, such as "A cause could not be found". Expect it in reports without an outcome.
             *
             *     Evidence: partial (“Report”): Asserted for reports without an outcome.
             */
            main_recommendation?: string;
            /**
             * @description Where to turn, such as "Virtual GP Service" or "Your NHS GP". Expect it only where there is an outcome. The wording seems to depend on the partner.
             *
             *     Evidence: partial (“Report”): Asserted only where there is an outcome. Another state of the examples says "General Practitioner".
             */
            main_service_recommendation?: string;
            /**
             * @description What the outcome means and what to do in an emergency.
             *
             *     Evidence: partial (“Report”): Two, where they are asserted.
             */
            messages?: components["schemas"]["Message"][];
            /** @description How to use the assessment. */
            instructions?: components["schemas"]["Message"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A condition that may be behind the symptoms.
         *
         *     Evidence: partial (“Report”): A name can be expected but is not asserted.
         */
        Condition: {
            /** @description Concept id, such as `C0039494`. */
            cui: string;
            /** @description How urgent the condition is. Named `level` here and `subdomain_triage_level` everywhere else. */
            level: components["schemas"]["TriageLevel"];
            /** @description Where to turn with it. The wording seems to depend on the partner. */
            primary_service?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A family of conditions that may be behind the symptoms.
         *
         *     Evidence: partial (“Report”)
         */
        Subdomain: {
            /** @description Concept id, such as `CM001889`. */
            cui: string;
            /** @description Name to show. */
            name?: string;
            subdomain_triage_level: components["schemas"]["TriageLevel"];
            /** @description Where to turn with it. The wording seems to depend on the partner. */
            primary_service?: string;
            /** @description The conditions of the family that fit. */
            conditions: components["schemas"]["Condition"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A group of subdomains.
         *
         *     Evidence: partial (“Report”)
         */
        SubdomainsCategory: {
            /**
             * @description What the group means. `TO_RULE_OUT` holds what is serious and must be excluded. A group of likely ones exists, under another value.
             *
             *     Evidence: partial (“Report”): The literal of the likely ones is printed nowhere.
             */
            subdomain_type?: "TO_RULE_OUT" | (string & {});
            /** @description The subdomains of the group. */
            subdomains: components["schemas"]["Subdomain"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Wraps the categories.
         *
         *     Evidence: partial (“Report”)
         */
        SubdomainsContainer: {
            /** @description Groups of subdomains by how likely they are. */
            subdomains_categories: components["schemas"]["SubdomainsCategory"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A service. The first message is its name.
         *
         *     Evidence: partial (“Report”)
         */
        OtherOption: {
            /** @description Name of the service first, then whatever is to be said about it. */
            messages: components["schemas"]["Message"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Services beside the recommended one.
         *
         *     Evidence: partial (“Report”)
         */
        OtherOptions: {
            /**
             * @description The services to show, such as an ambulance.
             *
             *     Evidence: partial (“Report”): Never empty where it is asserted; three in the vendor's examples.
             */
            options: components["schemas"]["OtherOption"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Points to an article.
         *
         *     Evidence: partial (“Report”): Only the id is asserted.
         */
        ArticleReference: {
            /** @description Id for `GET /article/{id}` or `GET /articles`. */
            id: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Wraps the list of articles, under the same name once more.
         *
         *     Evidence: partial (“Report”)
         */
        InformationArticles: {
            /** @description The list itself: `report.information_articles.information_articles`. */
            information_articles: components["schemas"]["ArticleReference"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A condition or risk factor and what was answered.
         *
         *     Evidence: partial (“Summary”)
         */
        SummaryFactor: {
            /** @description Concept id. */
            cui: string;
            /**
             * @description Kind of factor, such as `if_bool`.
             *
             *     Evidence: partial (“Summary”): Only `if_bool` is seen.
             */
            type: string;
            /**
             * @description A rank, presumably for sorting. The list itself may not be sorted by it.
             *
             *     Evidence: partial (“Summary”): 2 to 9 in the sample, which is not sorted by it.
             */
            rank: number;
            /** @description Short name, such as CHD. */
            name: string;
            /** @description Name to show, such as Coronary Heart Disease. */
            long_name: string;
            /**
             * @description The answer, such as `negative` for no.
             *
             *     Evidence: partial (“Summary”): Only `negative` is seen.
             */
            value: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A symptom that the person has.
         *
         *     Evidence: partial (“Summary”)
         */
        SummarySymptom: {
            /**
             * @description Severity of the symptom, such as `normal`.
             *
             *     Evidence: partial (“Summary”): Only `normal` is seen.
             */
            severity: string;
            /** @description Concept id. */
            cui: string;
            /** @description Name to show. */
            name: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What the person said, to show it for confirmation. More may follow after the symptoms.
         *
         *     Evidence: partial (“Summary”): Printed on its own, as a member called `summary`, and cut after additional_symptoms; that it is part of the report is ours.
         */
        ReportSummary: {
            /** @description Age in years, as given at the start. */
            age: number;
            gender: components["schemas"]["Gender"];
            /** @description Health background and risk factors that were asked for. In spite of the name, those answered no are listed too: look at `value`. */
            factors_present: components["schemas"]["SummaryFactor"][];
            /** @description Id of the chosen duration, such as `year`. */
            duration: string;
            /** @description The symptoms of the query, as ratified. */
            initial_symptoms: components["schemas"]["SummarySymptom"][];
            /** @description The symptoms that were answered yes. */
            additional_symptoms: components["schemas"]["SummarySymptom"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The outcome of a consultation. Its shape is going to change considerably: ignore unknown members and expect every
         *     member but `overall_outcome` to be absent.
         *
         *     Known kinds of report, by `overall_outcome`:
         *
         *     - `Urgent`, `Non-urgent`: an outcome, with a service to turn to and `subdomains_container`
         *     - `No outcome`: no cause found, too few symptoms, or no assessment possible
         *     - `Information`: articles only
         *
         *     Mind the name of the level: `subdomain_triage_level` on the outcome and on a subdomain, `level` on a condition.
         *
         *     Evidence: partial (“Report”): Put together from the fields that the vendor's examples assert and a fragment of the documentation page. The kinds are those that the examples show. The vendor announces the changes.
         */
        Report: {
            overall_outcome: components["schemas"]["OverallOutcome"];
            /** @description What may be behind the symptoms. Absent without an outcome. */
            subdomains_container?: components["schemas"]["SubdomainsContainer"];
            other_options?: components["schemas"]["OtherOptions"];
            /** @description Articles to read. Absent when no assessment was possible. */
            information_articles?: components["schemas"]["InformationArticles"];
            summary?: components["schemas"]["ReportSummary"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A step of the consultation that asks. Look for a report first, it ends the consultation.
         *
         *     Evidence: partial (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): The member is seen; the envelope as a whole is not printed, nor whether a report can come too.
         */
        QuestionStep: {
            question: components["schemas"]["Question"];
            report?: components["schemas"]["Report"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The step that ends the consultation. Ignore a question beside the report.
         *
         *     Evidence: partial (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): The member is seen; the envelope as a whole is not printed, nor whether a question can come too.
         */
        ReportStep: {
            question?: components["schemas"]["Question"];
            report: components["schemas"]["Report"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The state of the consultation: a `question` to answer, or the `report` that ends it. Look for the report first, and ignore what you do not know.
         *
         *     Evidence: partial (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): Both members are seen; the envelope as a whole is not printed. Whether both can come together is not known, nor what else accompanies them.
         */
        ConsultationState: components["schemas"]["QuestionStep"] | components["schemas"]["ReportStep"];
        /**
         * @description An answer to the current question. Flat: no wrapper and no conversation id.
         *
         *     For `numeric` and `text` questions ask the vendor what to send. The object is open for it.
         *
         *     Evidence: partial (“Chat”): How to answer `numeric` and `text` questions is printed nowhere. The older generation had a `value`.
         */
        AnswerInput: {
            /** @description The `type` of the question that is answered, unchanged. */
            type: components["schemas"]["QuestionType"];
            /** @description Ids of the chosen choices. Empty means none of these, where `constraints` allow it. */
            included: string[];
            /**
             * @description Ids of the choices that were offered and not chosen. Send it with every answer.
             *
             *     Evidence: partial (“Chat”): One of the vendor's 99 sample answers, of type `autocomplete`, goes without; all others send it.
             */
            excluded?: string[] | undefined;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The envelope of the report.
         *
         *     Evidence: partial (“Report”)
         */
        ConsultationReport: {
            report: components["schemas"]["Report"];
        } & {
            [key: string]: unknown;
        };
        /** @description A known symptom, found by its name or by a synonym. */
        SymptomMatch: {
            /** @description What goes into `included` of the answer: `assessment_` or `clarify_` before the concept id. The latter leads to clarification questions. Not unique within a result. */
            id: string;
            /**
             * @description Concept id, `C` and seven digits or `CM` and six.
             *
             *     Evidence: inferred (“Example response”): The form of the ids is read off the samples.
             */
            cui: string;
            /** @description Name to show. */
            user_facing_name: string;
            /** @description The synonym that matched. Absent in the sample where the name itself matched. */
            medical_name?: string;
            /** @description HTML: what matched, in lower case, with `<i>` around the words. Sanitize it before you put it into a page. */
            highlight: string;
        };
        /** @description The matches for a typed text. */
        SymptomSearchResult: {
            /** @description Words to put between `user_facing_name` and `medical_name`, "also known as" in the sample. */
            user_facing_prefix: string;
            /** @description The matches. The same id may occur several times. */
            autocomplete: components["schemas"]["SymptomMatch"][];
        };
        /**
         * @description An article. The object is open: do not rely on anything in it.
         *
         *     Evidence: inferred (“Get one article”): No response is printed: the vendor shows no article of this generation.
         */
        Article: {
            /**
             * @description Id of the article. It may be missing.
             *
             *     Evidence: inferred (“Get one article”): That the article repeats it is assumed.
             */
            id?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Several articles, in an array or wrapped in an object: check with `Array.isArray` or its like.
         *
         *     Evidence: inferred (“Get articles”): No response is printed: whether the vendor answers with an array or wraps it in an object is not known.
         */
        ArticleList: components["schemas"]["Article"][] | {
            [key: string]: unknown;
        };
        /**
         * @description A custom event. Send both members.
         *
         *     Evidence: partial (“Send Analytics”): The one printed sample has both members; whether both are mandatory is not documented.
         */
        AnalyticsEventInput: {
            /** @description Name of the event. */
            event: string;
            /**
             * @description Any data, of any shape.
             *
             *     Evidence: partial (“Send Analytics”): The sample has flat strings, a number among them written as a string.
             */
            value: {
                [key: string]: unknown;
            };
        };
        /**
         * @description The answer to an event or a feedback. Go by the status: there may be no body.
         *
         *     Evidence: inferred (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): No response is printed, and no content is known; there may be no body at all.
         */
        AnalyticsReceipt: {
            [key: string]: unknown;
        };
        /**
         * @description What the user thinks of the session. Send all three members.
         *
         *     Evidence: partial (“Feedback”): The one printed sample has all three members; which of them are mandatory is not documented.
         */
        FeedbackInput: {
            /**
             * @description Rating, presumably from 1 to 5.
             *
             *     Evidence: partial (“Feedback”): 5 in the sample; the range is not documented.
             */
            stars: number;
            /**
             * @description Keywords, such as `some_type`.
             *
             *     Evidence: partial (“Feedback”): The known ones are not documented.
             */
            labels: string[];
            /** @description Free text of the user. */
            message: string;
        };
    };
    responses: {
        /**
         * @description The request is not acceptable. Correct it before you send it again.
         *
         *     Evidence: inferred (https://github.com/YourMD/healthily-symptom-checker-sample/tree/547c247): No error is documented: status and body are assumed. The sample of the older generation retries on 400 and knows a string called error.
         */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Credentials are missing, wrong or expired. An expired token cannot be refreshed; log in again.
         *
         *     Evidence: inferred (https://developer.livehealthily.com/docs/authenticating): The page documents no error: status and body are assumed.
         */
        CredentialsRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The token is valid but of the lower grade: the terms are not accepted yet. Accept them and use the upgraded token.
         *
         *     Evidence: inferred (https://developer.livehealthily.com/docs/legal-endpoints): That the login token opens the legal endpoints only is documented; how the vendor refuses it elsewhere is not: status and body are assumed.
         */
        TermsNotAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The session has nothing to give: no consultation is started, no answer can be taken back, or the report is not ready.
         *
         *     Evidence: inferred (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): No error is documented, and the vendor does not say what happens then: status and body are assumed.
         */
        NoConsultation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The article does not exist.
         *
         *     Evidence: inferred (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): No error is documented: status and body are assumed.
         */
        ArticleNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description What the person has typed so far: a part of a symptom is enough. Encode it, spaces too.
         *
         *     Evidence: partial (“Parameters”): The parameter is documented; that it is required is ours: the vendor does not say so, but no call goes without it.
         */
        SearchText: string;
        /**
         * @description Narrows the matches to those that suit the gender. Documented as not required.
         *
         *     Evidence: documented (https://developer.livehealthily.com/docs/providing-access-to-articles-copy): Its values and that it is not required are printed. What it does to the matches is ours.
         */
        SearchGender: components["schemas"]["Gender"];
        /**
         * @description Article ids, joined by commas. They come from `information_articles` of a report.
         *
         *     Evidence: partial (“Get articles”): Seen in one sample call; that it is required is ours.
         */
        ArticleIds: string[];
        /** @description Id of the article, a readable slug. It comes from `information_articles` of a report. */
        ArticleId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginInput"];
            };
        };
        responses: {
            /**
             * @description The login token.
             *
             *     Evidence: inferred (https://developer.livehealthily.com/docs/authenticating): The body is printed, the status code is not.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["CredentialsRefused"];
        };
    };
    getTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The current terms.
             *
             *     Evidence: inferred (https://developer.livehealthily.com/docs/legal-endpoints): The body is printed, the status code is not.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Terms"];
                };
            };
            401: components["responses"]["CredentialsRefused"];
        };
    };
    acceptTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermsAcceptanceInput"];
            };
        };
        responses: {
            /**
             * @description The upgraded token, and an onboarding part that the vendor does not describe.
             *
             *     Evidence: inferred (https://developer.livehealthily.com/docs/authenticating): The body is printed except for the content of onboarding_response, the status code is not.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermsAccepted"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["CredentialsRefused"];
        };
    };
    startConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitialQueryInput"];
            };
        };
        responses: {
            /**
             * @description The first question, or the report if there is nothing to ask.
             *
             *     Evidence: inferred (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): No status code is printed and no whole body; the vendor asserts fields of the report alone.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationState"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["TermsNotAccepted"];
        };
    };
    getConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The question that waits for an answer, or the report.
             *
             *     Evidence: inferred (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): Neither the status code nor the body is printed anywhere.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationState"];
                };
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["TermsNotAccepted"];
            404: components["responses"]["NoConsultation"];
        };
    };
    answerQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerInput"];
            };
        };
        responses: {
            /**
             * @description The next question, or the report.
             *
             *     Evidence: inferred (https://developer.livehealthily.com/docs/understand-the-api-response): No status code is printed; the question is, and of reports the vendor asserts single fields.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationState"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["TermsNotAccepted"];
            404: components["responses"]["NoConsultation"];
        };
    };
    undoAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The question that is open again.
             *
             *     Evidence: inferred (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): Neither the status code nor the body is printed anywhere.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationState"];
                };
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["TermsNotAccepted"];
            404: components["responses"]["NoConsultation"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The report.
             *
             *     Evidence: inferred (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): No status code is printed and no whole body, only asserted fields and a part of the summary.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationReport"];
                };
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["TermsNotAccepted"];
            404: components["responses"]["NoConsultation"];
        };
    };
    searchSymptoms: {
        parameters: {
            query: {
                /**
                 * @description What the person has typed so far: a part of a symptom is enough. Encode it, spaces too.
                 *
                 *     Evidence: partial (“Parameters”): The parameter is documented; that it is required is ours: the vendor does not say so, but no call goes without it.
                 */
                text: components["parameters"]["SearchText"];
                /**
                 * @description Narrows the matches to those that suit the gender. Documented as not required.
                 *
                 *     Evidence: documented (https://developer.livehealthily.com/docs/providing-access-to-articles-copy): Its values and that it is not required are printed. What it does to the matches is ours.
                 */
                gender?: components["parameters"]["SearchGender"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The matches, in the vendor's order.
             *
             *     Evidence: inferred (https://developer.livehealthily.com/docs/providing-access-to-articles-copy): The body is printed, the status code is not.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SymptomSearchResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["TermsNotAccepted"];
        };
    };
    listArticles: {
        parameters: {
            query: {
                /**
                 * @description Article ids, joined by commas. They come from `information_articles` of a report.
                 *
                 *     Evidence: partial (“Get articles”): Seen in one sample call; that it is required is ours.
                 */
                ids: components["parameters"]["ArticleIds"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The articles.
             *
             *     Evidence: inferred (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): Neither the status code nor the body is printed anywhere.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["TermsNotAccepted"];
        };
    };
    getArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the article, a readable slug. It comes from `information_articles` of a report. */
                id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The article.
             *
             *     Evidence: inferred (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): Neither the status code nor the body is printed anywhere.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["TermsNotAccepted"];
            404: components["responses"]["ArticleNotFound"];
        };
    };
    recordEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnalyticsEventInput"];
            };
        };
        responses: {
            /**
             * @description The event is taken.
             *
             *     Evidence: inferred (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): Neither the status code nor the body is printed anywhere.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["TermsNotAccepted"];
        };
    };
    sendFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackInput"];
            };
        };
        responses: {
            /**
             * @description The feedback is taken.
             *
             *     Evidence: inferred (https://github.com/YourMD/healthily-api-examples/tree/92e1b03): Neither the status code nor the body is printed anywhere.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsReceipt"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["TermsNotAccepted"];
        };
    };
}
