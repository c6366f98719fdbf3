// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
export interface paths {
    "/__mock/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listVendors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getControlDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resetSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClock"];
        put?: never;
        post: operations["updateClock"];
        delete: operations["resetClock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/random": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRandom"];
        put: operations["replaceRandom"];
        post?: never;
        delete: operations["resetRandom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFaults"];
        put?: never;
        post: operations["addFault"];
        delete: operations["removeFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPreferences"];
        put: operations["replacePreferences"];
        post?: never;
        delete: operations["removePreferences"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/scripts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listScripts"];
        put?: never;
        post: operations["addScript"];
        delete: operations["removeScripts"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["updateStates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete: operations["removeRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/har": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/fixture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFixture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/unexpected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUnexpectedRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/allowed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAllowedRefusals"];
        put?: never;
        post: operations["addAllowedRefusal"];
        delete: operations["removeAllowedRefusals"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBreaches"];
        put?: never;
        post?: never;
        delete: operations["removeBreaches"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        delete: operations["resetCoverage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMetrics"];
        put?: never;
        post?: never;
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
        /** @description A part of a document that is not served, not checked or not understood as it is written. */
        Finding: {
            /** @description The document as the user named it, or the vendor's name. */
            document: string;
            /**
             * @description What the mock does not do with the part. `wrong` is a part that breaks another one, such as an example its schema; `slow` is a regular expression for which a text may take longer than is allowed, and then does not match; `ignored` is a part that OpenAPI itself ignores; `fetched` is an origin that parts of the document come from.
             * @enum {string}
             */
            kind: "not served" | "not checked" | "not understood" | "wrong" | "slow" | "ignored" | "fetched";
            /** @description The file and the JSON pointer, or line and column. */
            place: string;
            /** @description What about it. */
            text: string;
        };
        /** @description What the mock does not do with the documents that it serves; left out where it finds nothing. */
        LoadReport: {
            /** @description How many findings there are. */
            total: number;
            /** @description The first 200 findings. */
            findings: components["schemas"]["Finding"][];
            /** @description Whether all schemas and examples are checked. Those of documents with more than 60 operations are checked with `--strict` only. */
            complete: boolean;
        };
        Health: {
            /**
             * @description Always `ok`; a mock that cannot use its Redis answers 503.
             * @constant
             */
            status: "ok";
            /** @description What the mock holds at the moment, of all sessions. */
            held: {
                /** @description How many sessions there are. */
                sessions: number;
                /** @description How many entries the journals have; left out if Redis holds them. */
                journalEntries?: number;
                /** @description How many bytes the journals have. */
                journalBytes: number;
                /** @description How many bytes the data have that sessions do not start with, estimated; left out if Redis holds them. */
                dataBytes?: number;
            };
            /** @description How much is kept. Beyond it, what was used longest ago is removed first. */
            limits: {
                /** @description Sessions, `--sessions`. */
                sessions: number;
                /** @description Entries of a session's journal, `--journal-entries`. */
                journalEntries: number;
                /** @description Bytes of all journals, `--journal-bytes`. */
                journalBytes: number;
                /** @description Bytes of the data in memory that sessions do not start with, `--data-bytes`. */
                dataBytes: number;
            };
            report?: components["schemas"]["LoadReport"];
        };
        /** @description What went wrong, as RFC 9457 writes it. */
        Problem: {
            /** @description Kind of problem, for example `urn:carespec-mock:bad-request`. */
            type: string;
            /** @description The kind of problem in words. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What exactly went wrong, and how to fix it. */
            detail: string;
        };
        /** @description One vendor's mock. */
        VendorListing: {
            /** @description Name in the registry, and prefix of the path. */
            name: string;
            /** @description Title of the document. */
            title: string;
            /** @description What to give to a client as its base URL. */
            baseUrl: string;
            /** @description Where the mock serves the vendor's OpenAPI document. */
            document: string;
            /** @description Demo credentials that this mock accepts, by the client's option names. */
            credentials: {
                [key: string]: string;
            };
            /** @description What creates the client of the package `@carespec/<name>`; left out for a document of `--spec`. */
            client?: {
                /** @description The package's export. */
                factory: string;
                /** @description What it requires besides the base URL and credentials, each as JavaScript. */
                options?: {
                    [key: string]: string;
                };
            };
        };
        /** @description One operation, and what answers it. */
        ResourceOperation: {
            /** @description In upper case. */
            method: string;
            /** @description The path's template. */
            path: string;
            /** @description Left out where the document names none. */
            operationId?: string;
            /** @description What it does to the resource; left out for a static answer. */
            role?: string;
            /**
             * @description A `plugin` is asked first, then what comes after it.
             * @enum {string}
             */
            answeredBy: "state" | "document" | "plugin";
            /** @description Why it is a static answer, or how its pages and filters were found. */
            notes: string[];
        };
        /** @description A collection or a single object. */
        FoundResource: {
            /** @description Name in data files. */
            name: string;
            /**
             * @description A `singleton` is one object, such as settings.
             * @enum {string}
             */
            kind: "collection" | "singleton";
            /** @description Path of the collection or of the object. */
            path: string;
            /** @description Path of one item. */
            itemPath?: string;
            /** @description The collection whose items hold these. */
            parent?: string;
            /** @description The item's property with its id. */
            id?: string;
            /** @description How many items a session starts with. */
            startsWith: number;
            /** @description Why it was found. */
            notes: string[];
            /** @description What works on it. */
            operations: components["schemas"]["ResourceOperation"][];
        };
        /** @description What was found in one document. */
        ResourceListing: {
            /** @description Name of the vendor; `spec` for a user's own document. */
            name: string;
            /** @description Parents before what they hold. */
            resources: components["schemas"]["FoundResource"][];
            /** @description Operations that keep the document's static answers. */
            others: components["schemas"]["ResourceOperation"][];
        };
        /** @description Data by vendor. Each vendor's part holds arrays of values by collection, and `mode`: with `merge` (the default) a value replaces the one with the same id and the others stay; with `replace` the given collections hold only the given values. Each vendor's mock defines its collections and their schemas; one value that breaks its schema makes the mock refuse all of the data. A collection holds at most 10,000 values; beyond that, the oldest ones are removed. The part of a vendor that this mock does not serve is ignored. */
        MockData: {
            [key: string]: {
                /**
                 * @description What happens to values that the collections already hold.
                 * @default merge
                 * @enum {string}
                 */
                mode?: "merge" | "replace";
            } & {
                [key: string]: ({
                    [key: string]: unknown;
                }[] | ("merge" | "replace")) | ("merge" | "replace") | undefined;
            };
        };
        /** @description A session's clock. */
        Clock: {
            /**
             * Format: date-time
             * @description The session's time.
             */
            now: string;
            /** @description Whether the clock is stopped. */
            frozen: boolean;
            /** @description How far the session's time is ahead of the machine's, in milliseconds. */
            offsetMs: number;
        };
        /** @description How to change the clock; at least one member. `freezeAt` and `freeze` apply before `advanceMs`. The clock must stay between 1970 and 9999. */
        ClockChange: {
            /** @description Milliseconds to add; a negative number moves the clock back. At most 100 years. */
            advanceMs?: number | undefined;
            /** @description Stops the clock at its present time; `false` lets it run again from there. */
            freeze?: boolean | undefined;
            /**
             * Format: date-time
             * @description Stops the clock at this time.
             */
            freezeAt?: string | undefined;
        };
        /** @description What a session's ids and tokens follow from. */
        Random: {
            /** @description The seed; null where ids and tokens are random. */
            seed: string | null;
        };
        /** @description What a session's ids and tokens follow from. */
        RandomWrite: {
            /** @description Any text. The same text and the same calls give the same ids. */
            seed: string;
        };
        /**
         * @description What goes wrong.
         *
         *     - `delay`: the answer is delayed, by the same time or by times of a distribution
         *     - `status`: another status, with the document's example if the operation has one for it
         *     - `rate-limit`: 429 with `Retry-After`, for all requests or beyond so many in a window of time
         *     - `html`: 502 with an HTML page, as from a gateway
         *     - `broken-json`: the answer's body is cut in half, with the length of the half: broken JSON over a good connection
         *     - `truncate`: the connection ends in the middle of the answer's body, whose length is that of the whole
         *     - `cut`: the same after so many bytes of the body
         *     - `drip`: the answer's body comes slowly
         *     - `bad-chunk`: the answer's body comes in chunks that cannot be read
         *     - `drop`: the connection is closed without an answer, before the request is carried out or after it
         *     - `reset`: the connection is reset without an answer
         *     - `hang`: no answer comes until the client leaves or the mock stops
         * @enum {string}
         */
        FaultName: "delay" | "status" | "rate-limit" | "html" | "broken-json" | "truncate" | "cut" | "drip" | "bad-chunk" | "drop" | "reset" | "hang";
        /** @description A fault and the requests that it applies to. */
        FaultFields: {
            fault: components["schemas"]["FaultName"];
            /** @description With `delay`, how long to wait, in milliseconds; 1000 where no delay is given. */
            delayMs?: number;
            /** @description With `delay` and `p95Ms`, half of the delays are shorter (log-normal), in milliseconds. */
            medianMs?: number;
            /** @description With `delay` and `medianMs`, 95 % of the delays are shorter, in milliseconds. */
            p95Ms?: number;
            /** @description With `delay` and `maxMs`, the shortest delay of a uniform distribution, in milliseconds. */
            minMs?: number;
            /** @description With `delay` and `minMs`, the longest delay, in milliseconds. */
            maxMs?: number;
            /** @description With `status`, the status to answer; 503 where it is left out. */
            status?: number;
            /** @description With `rate-limit`, the value of `Retry-After`; where it is left out, 1, or with `limit` the rest of the window. */
            retryAfterSeconds?: number;
            /** @description With `rate-limit`, how many requests of each window are answered; without it, none at all. */
            limit?: number;
            /** @description With `limit`, how long a window lasts, by the session's clock; 60 where it is left out. */
            windowSeconds?: number;
            /** @description With `cut`, how many bytes of the body come, but never the whole; without it, half of them. */
            afterBytes?: number;
            /** @description With `drip`, how fast the body comes; 16 where it is left out. */
            bytesPerSecond?: number;
            /**
             * @description With `drop`, `reset`, `hang` or `html`: with `after`, the request is carried out before its answer is lost; with `before`, or left out, it is not carried out.
             * @enum {string}
             */
            timing?: "before" | "after";
            /** @description Apply only to requests to this vendor; without it, to all. */
            vendor?: string;
            /** @description Apply only to requests to this operationId; without it, to all. */
            operation?: string;
            /** @description How many requests it applies to at most; without it, no limit. */
            times?: number;
            /** @description Share of the requests that it applies to, chosen by `seed`; without it, all. */
            rate?: number;
            /** @description Makes delays and the choice by `rate` repeatable; 1 where it is left out. */
            seed?: number;
        };
        /** @description A fault and how often it has applied. */
        Fault: components["schemas"]["FaultFields"] & {
            /** @description The id by which to remove the fault. */
            id: string;
            /** @description How many requests to its vendor and operation came since it was added. */
            seen: number;
            /** @description How many requests it was applied to. */
            struck: number;
            /** @description With `limit`, the present window. */
            window?: {
                /** @description When it began, in milliseconds since 1970, by the session's clock. */
                startedAtMs: number;
                /** @description How many requests came in it. */
                count: number;
            };
        };
        /** @description A fault to add. */
        FaultWrite: components["schemas"]["FaultFields"];
        /** @description A `Prefer` for every request of the session that does not send its own. */
        Preference: {
            /** @description As in the header, for example `code=404, example=studentNotFound`. */
            prefer: string;
            /** @description Apply only to requests to this vendor; without it, to all. */
            vendor?: string;
            /** @description Apply only to requests to this operationId; without it, to all. */
            operation?: string;
        };
        /** @description Which requests are meant, by what they send. A member that is left out does not matter. */
        RequestPattern: {
            /** @description The HTTP method, in any letter case. */
            method?: string;
            /** @description The path without its query, the vendor's prefix included; `*` stands for any characters. */
            path?: string;
            /** @description Parameters of the path by their names in the document, decoded; the others may have any value. A request that matches no operation has none. */
            pathParameters?: {
                [key: string]: unknown;
            };
            /** @description Parameters of the query by name; a repeated one is a list. Others may be sent too, unless `exact`. */
            query?: {
                [key: string]: unknown;
            };
            /** @description Headers by name, in any letter case. Others may be sent too. */
            headers?: {
                [key: string]: unknown;
            };
            /** @description The body. Of objects, members that are left out do not matter, unless `exact`; lists have all their items. */
            body?: unknown;
            /**
             * @description Whether query and body are the whole.
             * @default false
             */
            exact?: boolean;
        };
        /** @description A step and how often it has answered. */
        StoredStep: {
            /** @description Name of the document's example. Its status is found by it, unless several have it. */
            example?: string;
            fault?: components["schemas"]["FaultName"];
            /** @description With `delay`, how long to wait, in milliseconds; 1000 where no delay is given. */
            delayMs?: number;
            /** @description With `delay` and `p95Ms`, half of the delays are shorter (log-normal), in milliseconds. */
            medianMs?: number;
            /** @description With `delay` and `medianMs`, 95 % of the delays are shorter, in milliseconds. */
            p95Ms?: number;
            /** @description With `delay` and `maxMs`, the shortest delay of a uniform distribution, in milliseconds. */
            minMs?: number;
            /** @description With `delay` and `minMs`, the longest delay, in milliseconds. */
            maxMs?: number;
            /** @description The status of the document's answer; with the fault `status`, any, 503 where it is left out. */
            status?: number;
            /** @description With `rate-limit`, the value of `Retry-After`; where it is left out, 1, or with `limit` the rest of the window. */
            retryAfterSeconds?: number;
            /** @description With `rate-limit`, how many requests of each window are answered; without it, none at all. */
            limit?: number;
            /** @description With `limit`, how long a window lasts, by the session's clock; 60 where it is left out. */
            windowSeconds?: number;
            /** @description With `cut`, how many bytes of the body come, but never the whole; without it, half of them. */
            afterBytes?: number;
            /** @description With `drip`, how fast the body comes; 16 where it is left out. */
            bytesPerSecond?: number;
            /**
             * @description With `drop`, `reset`, `hang` or `html`: with `after`, the request is carried out before its answer is lost; with `before`, or left out, it is not carried out.
             * @enum {string}
             */
            timing?: "before" | "after";
            /** @description With a distribution of delays, makes the delay repeatable. */
            seed?: number;
            when?: components["schemas"]["RequestPattern"];
            /** @description Only in this state of the scenario, which is `start` at first. */
            state?: string;
            /** @description The scenario's state from then on. */
            next?: string;
            /** @description How many requests the step answers; one where it is left out. */
            times?: number | "always";
            /** @description How many requests it has answered. */
            used: number;
            /** @description The `Prefer` that the step amounts to. */
            prefer?: string;
        };
        /** @description A script and how far it has come. */
        Script: {
            /** @description The id by which to remove the script, and which the journal names. */
            id: string;
            /** @description Applies only to requests to this vendor. */
            vendor?: string;
            /** @description Applies only to requests to this operationId. */
            operation?: string;
            /** @description The scenario whose state the steps read and set; `default` where it is left out. */
            scenario?: string;
            /** @description The steps. */
            steps: components["schemas"]["StoredStep"][];
        };
        /** @description The states of scenarios, by name. */
        States: {
            [key: string]: string;
        };
        /** @description One step of a script: an example, a status or a fault with its parameters; with none of them, what the mock answers without a script. */
        Step: {
            /** @description Name of the document's example. Its status is found by it, unless several have it. */
            example?: string | undefined;
            fault?: components["schemas"]["FaultName"] | undefined;
            /** @description With `delay`, how long to wait, in milliseconds; 1000 where no delay is given. */
            delayMs?: number | undefined;
            /** @description With `delay` and `p95Ms`, half of the delays are shorter (log-normal), in milliseconds. */
            medianMs?: number | undefined;
            /** @description With `delay` and `medianMs`, 95 % of the delays are shorter, in milliseconds. */
            p95Ms?: number | undefined;
            /** @description With `delay` and `maxMs`, the shortest delay of a uniform distribution, in milliseconds. */
            minMs?: number | undefined;
            /** @description With `delay` and `minMs`, the longest delay, in milliseconds. */
            maxMs?: number | undefined;
            /** @description The status of the document's answer; with the fault `status`, any, 503 where it is left out. */
            status?: number | undefined;
            /** @description With `rate-limit`, the value of `Retry-After`; where it is left out, 1, or with `limit` the rest of the window. */
            retryAfterSeconds?: number | undefined;
            /** @description With `rate-limit`, how many requests of each window are answered; without it, none at all. */
            limit?: number | undefined;
            /** @description With `limit`, how long a window lasts, by the session's clock; 60 where it is left out. */
            windowSeconds?: number | undefined;
            /** @description With `cut`, how many bytes of the body come, but never the whole; without it, half of them. */
            afterBytes?: number | undefined;
            /** @description With `drip`, how fast the body comes; 16 where it is left out. */
            bytesPerSecond?: number | undefined;
            /**
             * @description With `drop`, `reset`, `hang` or `html`: with `after`, the request is carried out before its answer is lost; with `before`, or left out, it is not carried out.
             * @enum {string}
             */
            timing?: ("before" | "after") | undefined;
            /** @description With a distribution of delays, makes the delay repeatable. */
            seed?: number | undefined;
            when?: components["schemas"]["RequestPattern"] | undefined;
            /** @description Only in this state of the scenario, which is `start` at first. */
            state?: string | undefined;
            /** @description The scenario's state from then on. */
            next?: string | undefined;
            /** @description How many requests the step answers; one where it is left out. */
            times?: (number | "always") | undefined;
        };
        /** @description What to answer in turn, and to which requests. */
        ScriptWrite: {
            /** @description Apply only to requests to this vendor; without it, to all. */
            vendor?: string | undefined;
            /** @description Apply only to requests to this operationId; without it, to all. */
            operation?: string | undefined;
            /** @description The scenario whose state the steps read and set; `default` where it is left out. */
            scenario?: string | undefined;
            /** @description The steps in their order; `normal` is what the mock answers without a script. */
            steps: (components["schemas"]["Step"] | "normal")[];
        };
        /** @description Why the mock refused a request or applied a fault to it; `X-Mock-Reason` says the same. */
        Reason: {
            /** @description The rule that decided. */
            rule: string;
            /** @description What the request did. */
            text: string;
            /** @description JSON pointer into the vendor's document. */
            pointer?: string;
            /** @description The document's file in the repository. */
            file?: string;
        };
        /** @description A way in which a forwarded request or its answer differs from the document. */
        ContractBreach: {
            /**
             * @description Whether the request or its answer differs.
             * @enum {string}
             */
            direction: "request" | "answer";
            /**
             * @description `undocumented` for what the document does not forbid, and does not describe either.
             * @enum {string}
             */
            kind: "breach" | "undocumented";
            /** @description What differs, in words; in lists with `*` for a number. */
            text: string;
            /** @description JSON pointer into the document. */
            pointer: string;
        };
        /** @description A request and its answer. Credentials are redacted: the headers and parameters of the document's security schemes, the fields that it marks as credentials, and any header, parameter or JSON member whose name says so, such as `password`, `access_token` or `x-auth`. Bodies over 16 kB (`--journal-body-limit`) are left out. */
        JournalEntry: {
            /**
             * Format: uuid
             * @description The entry's own id.
             */
            id: string;
            /**
             * Format: date-time
             * @description When the answer was ready, by the machine's clock, not the session's.
             */
            at: string;
            /** @description The session. */
            session: string;
            /** @description The vendor; null for an answer that none gave, because nothing is served at the path or the session's id is impossible. */
            vendor: string | null;
            /** @description The operationId; left out if no operation matched. */
            operation?: string;
            /** @description The request. */
            request: {
                /** @description The HTTP method. */
                method: string;
                /** @description Path with its query, the vendor's prefix included. */
                path: string;
                /** @description Headers with lower-case names. */
                headers: {
                    [key: string]: string;
                };
                /** @description The body; as JSON where it is JSON, else as text. */
                body?: unknown;
            };
            /** @description The answer; status 0 if the connection was cut. */
            response: {
                /** @description The HTTP status. */
                status: number;
                /** @description Headers with lower-case names. */
                headers: {
                    [key: string]: string;
                };
                /** @description The body; as JSON where it is JSON, else as text. */
                body?: unknown;
            };
            /** @description Time from request to answer, in milliseconds. */
            durationMs: number;
            /**
             * Format: date-time
             * @description When the request came, by the session's clock; left out for a request that reached no vendor.
             */
            clock?: string;
            /** @description How the session was steered when the request came; left out where it was not. */
            steering?: {
                /** @description Its faults. */
                faults: components["schemas"]["Fault"][];
                /** @description Its preferences. */
                preferences: components["schemas"]["Preference"][];
                /** @description What its ids and tokens follow from; left out where they are random. */
                random?: {
                    /** @description The seed. */
                    seed: string;
                    /** @description Names the moment when it was set. */
                    start: string;
                };
                /** @description Its scripts; left out where it has none. */
                scripts?: components["schemas"]["Script"][];
                states?: components["schemas"]["States"];
            };
            reason?: components["schemas"]["Reason"];
            /** @description The fault that was applied to the answer. */
            fault?: string;
            /** @description The origin of the real server that the request was forwarded to; left out for a request that the mock answered. */
            upstream?: string;
            /** @description How a forwarded request and its answer differ from the document; left out where they do not. */
            breaches?: components["schemas"]["ContractBreach"][];
            /** @description What the mock passed over in the request, for example a body that the operation does not take. */
            note?: string;
            /** @description The step of a script that answered. */
            step?: {
                /** @description The script's id. */
                script: string;
                /** @description Its place, from 1. */
                step: number;
            };
        };
        /** @description A name and its value. */
        HarPair: {
            /** @description The name. */
            name: string;
            /** @description The value. */
            value: string;
        };
        /** @description A request and its answer. */
        HarEntry: {
            /**
             * Format: date-time
             * @description When the request came, by the machine's clock.
             */
            startedDateTime: string;
            /** @description Time from request to answer, in milliseconds. */
            time: number;
            /** @description The request. */
            request: {
                /** @description The HTTP method. */
                method: string;
                /**
                 * Format: uri
                 * @description The address.
                 */
                url: string;
                /** @description The version of HTTP. */
                httpVersion: string;
                /** @description Empty; see the headers. */
                cookies: components["schemas"]["HarPair"][];
                /** @description The headers. */
                headers: components["schemas"]["HarPair"][];
                /** @description The parameters of the query. */
                queryString: components["schemas"]["HarPair"][];
                /** @description The body; left out where there was none. */
                postData?: {
                    /** @description Its media type. */
                    mimeType: string;
                    /** @description Its text. */
                    text: string;
                    /** @description Why the text is empty. */
                    comment?: string;
                };
                /** @description Always -1, unknown. */
                headersSize: number;
                /** @description Bytes of the body as it is told here; -1 if it is left out. */
                bodySize: number;
            };
            /** @description The answer; status 0 if the connection was cut. */
            response: {
                /** @description The HTTP status. */
                status: number;
                /** @description Its name. */
                statusText: string;
                /** @description The version of HTTP. */
                httpVersion: string;
                /** @description Empty; see the headers. */
                cookies: components["schemas"]["HarPair"][];
                /** @description The headers. */
                headers: components["schemas"]["HarPair"][];
                /** @description The body. */
                content: {
                    /** @description Bytes of the body as it is told here; -1 if it is left out. */
                    size: number;
                    /** @description Its media type. */
                    mimeType: string;
                    /** @description Its text. */
                    text?: string;
                    /**
                     * @description How the text is to be read, where it is not text.
                     * @enum {string}
                     */
                    encoding?: "base64";
                    /** @description Why there is no text. */
                    comment?: string;
                };
                /** @description The header Location, or empty. */
                redirectURL: string;
                /** @description Always -1, unknown. */
                headersSize: number;
                /** @description Always -1, unknown. */
                bodySize: number;
            };
            /** @description Always empty. */
            cache: Record<string, unknown>;
            /** @description Times in milliseconds. */
            timings: {
                /** @description Always 0. */
                send: number;
                /** @description The whole time. */
                wait: number;
                /** @description Always 0. */
                receive: number;
            };
            /** @description Why the mock refused the request. */
            comment?: string;
            /** @description The members of the journal's entry that HAR has no place for, such as its session, vendor and operation. */
            _mock?: {
                [key: string]: unknown;
            };
        };
        /** @description HTTP Archive 1.2. */
        Har: {
            /** @description The archive. */
            log: {
                /**
                 * @description The version of HAR.
                 * @enum {string}
                 */
                version: "1.2";
                /** @description Who wrote it. */
                creator: {
                    /** @description The program. */
                    name: string;
                    /** @description Its version. */
                    version: string;
                };
                /** @description Requests with their answers, oldest first. */
                entries: components["schemas"]["HarEntry"][];
            };
        };
        /** @description A session as a file that `carespec-mock replay` plays again. */
        SessionFixture: {
            /**
             * @description What the file is, with the version of its form.
             * @enum {string}
             */
            format: "carespec-mock session 1";
            /**
             * Format: date-time
             * @description When it was exported, by the machine's clock.
             */
            exportedAt: string;
            /** @description The session. */
            session: string;
            /** @description The documents that the mock served. */
            documents: {
                /** @description The vendor. */
                vendor: string;
                /** @description The document's title. */
                title: string;
                /** @description The document's version. */
                version: string;
            }[];
            start: components["schemas"]["MockData"];
            /** @description Requests in their order. */
            entries: components["schemas"]["JournalEntry"][];
        };
        /** @description A status such as 404, or a class such as `4XX`; 0 for a cut connection. */
        StatusFilter: number | string;
        /** @description How often; a number, or bounds. */
        Times: number | {
            /** @description The least number; without it, 0. */
            atLeast?: number | undefined;
            /** @description The greatest number; without it, any. */
            atMost?: number | undefined;
        };
        /** @description Which requests a test expects. A member that is left out does not matter. */
        Expectation: {
            /** @description The vendor. */
            vendor?: string | undefined;
            /** @description The operationId. */
            operation?: string | undefined;
            /** @description The HTTP method, in any letter case. */
            method?: string | undefined;
            /** @description The path without its query, the vendor's prefix included; `*` stands for any characters. */
            path?: string | undefined;
            /** @description Parameters of the path by their names in the document, decoded; the others may have any value. A request that matches no operation has none. */
            pathParameters?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Parameters of the query by name; a repeated one is a list. Others may be sent too, unless `exact`. */
            query?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Headers by name, in any letter case. Others may be sent too. */
            headers?: {
                [key: string]: unknown;
            } | undefined;
            /** @description The body. Of objects, members that are left out do not matter, unless `exact`; lists have all their items. Credentials, which the journal hides, are not compared. */
            body?: unknown | undefined;
            /**
             * @description Whether query and body are the whole.
             * @default false
             */
            exact?: boolean | undefined;
            status?: components["schemas"]["StatusFilter"] | undefined;
            /** @description Whether the mock refused the request. Left out, it does not matter; but only `true`, or a `status`, makes a refusal an expected one. */
            refused?: boolean | undefined;
            times?: components["schemas"]["Times"] | undefined;
        };
        /** @description A place where a request is not as expected. Credentials are redacted. */
        Difference: {
            /** @description The place, for example `body.name`, `query.limit` or `status`. */
            at: string;
            /** @description What was expected; left out where nothing was. */
            expected?: unknown;
            /** @description What came; left out where nothing came. */
            received?: unknown;
        };
        /** @description Whether the session's requests are as expected. */
        Verification: {
            /** @description Whether as many requests fit as expected. */
            passed: boolean;
            /** @description How many requests fit. */
            count: number;
            /** @description What was expected and what came, in a few lines; only where it did not pass. */
            message?: string;
            /** @description The request that comes nearest, if none fits. */
            nearest?: {
                request: components["schemas"]["JournalEntry"];
                /** @description Where it differs. */
                differences: components["schemas"]["Difference"][];
            };
        };
        /** @description Refusals that a test expects. A member that is left out does not matter. */
        AllowedRefusal: {
            /** @description The vendor. */
            vendor?: string;
            /** @description The operationId. */
            operation?: string;
            /** @description The path without its query, the vendor's prefix included; `*` stands for any characters. */
            path?: string;
            status?: components["schemas"]["StatusFilter"];
            /** @description The rule of the refusal's reason, for example `validation` or `library/credentials`. */
            rule?: string;
        };
        /** @description A way in which forwarded requests or their answers differ from the document, and how often. */
        BreachCount: {
            /** @description The vendor. */
            vendor: string;
            /** @description The operationId; left out if no operation matched. */
            operation?: string;
            /** @description The HTTP method. */
            method: string;
            /** @description The operation's path, or the request's if no operation matched. */
            path: string;
            /**
             * @description Whether the request or its answer differs.
             * @enum {string}
             */
            direction: "request" | "answer";
            /**
             * @description `undocumented` for what the document does not forbid, and does not describe either.
             * @enum {string}
             */
            kind: "breach" | "undocumented";
            /** @description What differs, in words; in lists with `*` for a number. */
            text: string;
            /** @description JSON pointer into the document. */
            pointer: string;
            /** @description How many requests met it. */
            count: number;
            /**
             * Format: date-time
             * @description When it was met first, by the machine's clock.
             */
            first: string;
            /**
             * Format: date-time
             * @description When it was met last.
             */
            last: string;
        };
        /** @description How much of something is covered. */
        Share: {
            /** @description How many are covered. */
            covered: number;
            /** @description How many there are. */
            total: number;
            /** @description In tenths, rounded down; 100 where there is nothing to cover. */
            percent: number;
        };
        /** @description What requests have met of an operation. */
        OperationCoverage: {
            /** @description The operationId; for an operation without one, its method and path. */
            operation: string;
            /** @description In capitals. */
            method: string;
            /** @description The path's template. */
            path: string;
            /** @description Whether a request to it was neither refused nor faulted. */
            covered: boolean;
            /** @description All requests to it. */
            calls: number;
            /** @description Those that validation, a rule or the state refused. */
            refused: number;
            /** @description Those whose answer a `Prefer` chose. */
            preferred: number;
            /** @description Those that a fault struck. */
            faulted: number;
            /** @description The documented statuses. */
            statuses: {
                /** @description As the document writes it, also `4XX` or `default`. */
                status: string;
                /** @description Whether it is covered. */
                covered: boolean;
                /** @description How often requests got it by what they said. */
                times: number;
                /** @description How often they got it because a `Prefer` or a fault chose it. */
                preferred: number;
            }[];
            /** @description The named examples of refusals and failures. */
            examples: {
                /** @description Its status. */
                status: string;
                /** @description Its name. */
                example: string;
                /** @description Whether it is covered. */
                covered: boolean;
                /** @description How often requests got it by what they said. */
                times: number;
                /** @description How often they got it because a `Prefer` or a fault chose it. */
                preferred: number;
            }[];
            /** @description The documented parameters, without `Accept`, `Content-Type` and `Authorization`. */
            parameters: {
                /**
                 * @description Its place.
                 * @enum {string}
                 */
                in: "query" | "header" | "path" | "cookie";
                /** @description Its name. */
                name: string;
                /** @description Whether it is covered. */
                covered: boolean;
                /** @description How many requests had it that were not refused. */
                times: number;
                /** @description How many refused requests had it. */
                refused: number;
            }[];
            /** @description The enum values of parameters and of properties of the body. */
            values: {
                /** @description Its place, such as `query/sort` or `body/address/kind`; `*` is each item of a list. */
                at: string;
                /** @description The value, as text. */
                value: string;
                /** @description Whether it is covered. */
                covered: boolean;
                /** @description How many requests had it that were not refused. */
                times: number;
                /** @description How many refused requests had it. */
                refused: number;
            }[];
            /** @description The media types of the body. */
            mediaTypes: {
                /** @description The media type. */
                mediaType: string;
                /** @description Whether it is covered. */
                covered: boolean;
                /** @description How many requests had it that were not refused. */
                times: number;
                /** @description How many refused requests had it. */
                refused: number;
            }[];
        };
        /** @description What requests have met of a vendor's document. */
        VendorCoverage: {
            /** @description Name of the vendor. */
            vendor: string;
            /** @description Title of the document. */
            title: string;
            /** @description Requests below the vendor's base path that no operation matched. */
            unmatched: number;
            /** @description The shares. */
            summary: {
                operations: components["schemas"]["Share"];
                statuses: components["schemas"]["Share"];
                examples: components["schemas"]["Share"];
                parameters: components["schemas"]["Share"];
                values: components["schemas"]["Share"];
                mediaTypes: components["schemas"]["Share"];
            };
            /** @description The operations, in the document's order. */
            operations: components["schemas"]["OperationCoverage"][];
        };
        /** @description What requests have met of the documents. */
        Coverage: {
            /** @description Names of the countings that the report sums up. `carespec-mock report` does not add two reports of one counting. */
            countings: string[];
            /** @description The documents, one for each vendor. */
            vendors: components["schemas"]["VendorCoverage"][];
        };
    };
    responses: {
        /** @description Something in the request is unknown or impossible; `detail` names it and what to send instead. Nothing has changed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Host` does not name this mock, a page of an origin that is not allowed wants to change something, or the mock listens beyond this machine and has no control token. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The route does not allow this method; `Allow` and `detail` name the methods that it allows. */
        MethodNotAllowed: {
            headers: {
                /**
                 * @description The methods that the route allows.
                 * @example GET, HEAD
                 */
                Allow: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Redis, which holds the sessions, cannot be reached, is read-only or full, or what it holds of this session cannot be read; `detail` says which. The mock tries again with every request. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The mock was started with a control token, and the request does not send it. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is longer than 10 MB, decoded where it is compressed. Nothing has changed. */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body has a `Content-Encoding` that `Accept-Encoding` does not name. Nothing has changed. */
        UnknownEncoding: {
            headers: {
                /**
                 * @description The codings that the mock accepts.
                 * @example gzip, x-gzip, deflate, br
                 */
                "Accept-Encoding": string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The session would hold more than `--data-bytes`. Nothing has changed. */
        DataFull: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The session does not exist; `detail` says whether it has expired or was evicted. */
        UnknownSession: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The session holds more than 512 MB. Name one vendor. */
        ExportTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The mock counts nothing. */
        NoMetrics: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
         * @example checkout-test-7
         */
        Session: string;
        /**
         * @description Only this vendor; without it, all. An unknown name is refused.
         * @example library
         */
        Vendor: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mock answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listVendors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What this mock serves. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description In the order of the registry; a document served with `--plugin` comes last, as `spec`. */
                        vendors: components["schemas"]["VendorListing"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The sessions. */
                        sessions: {
                            /** @description As `X-Mock-Session` names it. */
                            session: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each document in which resources were looked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description In the order in which they are served. */
                        vendors: components["schemas"]["ResourceListing"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getControlDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Version of OpenAPI. */
                        openapi: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    resetSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Names of the vendors whose data to forget; the rest stays. */
                    vendors?: string[];
                    /**
                     * @description Forget every session, not only one.
                     * @default false
                     */
                    all?: boolean;
                };
            };
        };
        responses: {
            /** @description Done; the next request finds the data that the mock started with. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnknownEncoding"];
            503: components["responses"]["Unavailable"];
        };
    };
    addData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MockData"];
            };
        };
        responses: {
            /** @description Done; the next request finds the data. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnknownEncoding"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DataFull"];
        };
    };
    getData: {
        parameters: {
            query?: {
                /**
                 * @description Only this vendor; without it, all. An unknown name is refused.
                 * @example library
                 */
                vendor?: components["parameters"]["Vendor"] | undefined;
                /**
                 * @description With `all`, the whole session. Besides the data, that is what only a vendor's mock knows, such as tokens and consultations, in collections whose names begin with `private:`; and, if no vendor is named, the session's clock, faults, preferences and seed as `steering`. `POST /__mock/seed` into a new session takes it back.
                 * @example all
                 */
                include?: "all" | undefined;
            };
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MockData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownSession"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ExportTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockChange"];
            };
        };
        responses: {
            /** @description The clock as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnknownEncoding"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DataFull"];
        };
    };
    resetClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRandom: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The seed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Random"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceRandom: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RandomWrite"];
            };
        };
        responses: {
            /** @description The seed as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Random"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnknownEncoding"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DataFull"];
        };
    };
    resetRandom: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The faults. */
                        faults: components["schemas"]["Fault"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultWrite"];
            };
        };
        responses: {
            /** @description The fault, with its id. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnknownEncoding"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DataFull"];
        };
    };
    removeFaults: {
        parameters: {
            query?: {
                /**
                 * @description Only this fault. An unknown id is refused.
                 * @example 5a0e8a34-3f0c-4f2b-9a55-0d9d2e6f1c11
                 */
                id?: string | undefined;
            };
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPreferences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preferences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Where several fit a request, the last one holds. */
                        preferences: components["schemas"]["Preference"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    replacePreferences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Where several fit a request, the last one holds. */
                    preferences: components["schemas"]["Preference"][];
                };
            };
        };
        responses: {
            /** @description Set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnknownEncoding"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DataFull"];
        };
    };
    removePreferences: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listScripts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scripts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The scripts. */
                        scripts: components["schemas"]["Script"][];
                        states: components["schemas"]["States"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    addScript: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScriptWrite"];
            };
        };
        responses: {
            /** @description The script, with its id. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Script"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnknownEncoding"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DataFull"];
        };
    };
    removeScripts: {
        parameters: {
            query?: {
                /**
                 * @description Only this script. An unknown id is refused.
                 * @example 5a0e8a34-3f0c-4f2b-9a55-0d9d2e6f1c12
                 */
                id?: string | undefined;
            };
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateStates: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["States"];
            };
        };
        responses: {
            /** @description All states that are set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["States"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnknownEncoding"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DataFull"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /**
                 * @description The session, instead of the header; a session that was never used gets 404.
                 * @example checkout-test-7
                 */
                session?: string | undefined;
                /**
                 * @description Only this vendor; without it, all. An unknown name is refused.
                 * @example library
                 */
                vendor?: components["parameters"]["Vendor"] | undefined;
                /**
                 * @description Only requests to this operationId. An unknown one is refused.
                 * @example getReader
                 */
                operation?: string | undefined;
                /**
                 * @description Only answers with this status, or of a class such as `4XX`; 0 for a cut connection.
                 * @example 4XX
                 */
                status?: string | undefined;
                /**
                 * @description Only requests with this path, the vendor's prefix included; `*` stands for any characters. With a `?`, the query is compared as well.
                 * @example /library/readers/*
                 */
                path?: string | undefined;
                /**
                 * @description Only requests with this header, by its name or as `name:value`. Credentials are redacted, so their values cannot be found.
                 * @example x-client:mock-tests
                 */
                header?: string | undefined;
                /**
                 * @description Only requests whose body contains this text; or, where it begins with a slash, whose JSON body has a value there (`/name`) or this value (`/name=Emma`).
                 * @example /name=Emma
                 */
                body?: string | undefined;
                /**
                 * @description How many entries to return at most; without it, all.
                 * @example 10
                 */
                limit?: number | undefined;
            };
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many requests the session has answered since its start, or since its journal was emptied. Of the filters, `vendor`, `operation` and `status` apply. */
                        total: number;
                        /** @description How many of those have no entry any more. */
                        dropped: number;
                        /** @description The entries. */
                        requests: components["schemas"]["JournalEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownSession"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeRequests: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHar: {
        parameters: {
            query?: {
                /**
                 * @description The session, instead of the header; a session that was never used gets 404.
                 * @example checkout-test-7
                 */
                session?: string | undefined;
                /**
                 * @description Only this vendor; without it, all. An unknown name is refused.
                 * @example library
                 */
                vendor?: components["parameters"]["Vendor"] | undefined;
                /**
                 * @description Only requests to this operationId. An unknown one is refused.
                 * @example getReader
                 */
                operation?: string | undefined;
                /**
                 * @description Only answers with this status, or of a class such as `4XX`; 0 for a cut connection.
                 * @example 4XX
                 */
                status?: string | undefined;
                /**
                 * @description Only requests with this path, the vendor's prefix included; `*` stands for any characters. With a `?`, the query is compared as well.
                 * @example /library/readers/*
                 */
                path?: string | undefined;
                /**
                 * @description Only requests with this header, by its name or as `name:value`. Credentials are redacted, so their values cannot be found.
                 * @example x-client:mock-tests
                 */
                header?: string | undefined;
                /**
                 * @description Only requests whose body contains this text; or, where it begins with a slash, whose JSON body has a value there (`/name`) or this value (`/name=Emma`).
                 * @example /name=Emma
                 */
                body?: string | undefined;
                /**
                 * @description How many entries to return at most; without it, all.
                 * @example 10
                 */
                limit?: number | undefined;
            };
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Har"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownSession"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFixture: {
        parameters: {
            query?: {
                /**
                 * @description The session, instead of the header; a session that was never used gets 404.
                 * @example checkout-test-7
                 */
                session?: string | undefined;
            };
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionFixture"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownSession"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createVerification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Expectation"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnknownEncoding"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUnexpectedRequests: {
        parameters: {
            query?: {
                /**
                 * @description Whether to list those of all sessions that are kept.
                 * @example true
                 */
                all?: boolean | undefined;
            };
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The entries of the journal, the newest of a session first. */
                        requests: components["schemas"]["JournalEntry"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAllowedRefusals: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refusals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The refusals. */
                        allowed: components["schemas"]["AllowedRefusal"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    addAllowedRefusal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllowedRefusal"];
            };
        };
        responses: {
            /** @description Added. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnknownEncoding"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["DataFull"];
        };
    };
    removeAllowedRefusals: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description The session, instead of the header, which an `EventSource` cannot send.
                 * @example checkout-test-7
                 */
                session?: string | undefined;
                /**
                 * @description Where to begin without `Last-Event-ID`; with the oldest entry that the journal holds, or with the next request.
                 * @example now
                 */
                from?: ("oldest" | "now") | undefined;
            };
            header?: {
                /**
                 * @description The session to read or steer; default `default`. 1 to 128 letters, digits or `._~:-`.
                 * @example checkout-test-7
                 */
                "X-Mock-Session"?: components["parameters"]["Session"] | undefined;
                /**
                 * @description The id of the last event that came; go on after it.
                 * @example 12.0b3c9f52-7b4e-4c0e-8d5b-0f6f6a1f2a3b
                 */
                "Last-Event-ID"?: string | undefined;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBreaches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The breaches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The breaches. */
                        breaches: components["schemas"]["BreachCount"][];
                        /** @description How often others were met, beyond the 1,000 that are kept. */
                        dropped: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeBreaches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCoverage: {
        parameters: {
            query?: {
                /**
                 * @description Only this vendor; without it, all. An unknown name is refused.
                 * @example library
                 */
                vendor?: components["parameters"]["Vendor"] | undefined;
                /**
                 * @description Only requests of this session, since it began; a session that does not exist gets 404.
                 * @example checkout-test-7
                 */
                session?: string | undefined;
                /**
                 * @description How to write the report; default `json`. The others are for people and for CI.
                 * @example markdown
                 */
                format?: ("json" | "markdown" | "html" | "junit") | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coverage. The schema is that of `json`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                    "text/markdown": string;
                    "text/html": string;
                    "application/xml": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownSession"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is covered. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoMetrics"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["Unavailable"];
        };
    };
}
