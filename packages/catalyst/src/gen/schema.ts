// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
export interface paths {
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUsers"];
        put?: never;
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user. This path may take the Catalyst id bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
                 *
                 *     Evidence: partial (“User Resource”): Which kinds of id this path takes is not printed, only for the login token and single sign-on.
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get: operations["getUser"];
        put: operations["updateUser"];
        post: operations["activateUser"];
        delete: operations["deactivateUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/students/{studentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user. This path may take the Catalyst id bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
                 *
                 *     Evidence: partial (“User Resource”): Which kinds of id this path takes is not printed, only for the login token and single sign-on.
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description The student. An assignment may take the StudentId bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
                 *
                 *     Evidence: partial (“Assign Student”): The parameter is printed, which kinds of id it takes is not: the rule of two ids is printed only for the paths below `/api/students`.
                 */
                studentId: components["parameters"]["StudentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assignStudent"];
        delete: operations["unassignStudent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user. This path may take the Catalyst id bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
                 *
                 *     Evidence: partial (“User Resource”): Which kinds of id this path takes is not printed, only for the login token and single sign-on.
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get: operations["listUserGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{userId}/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user. This path may take the Catalyst id bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
                 *
                 *     Evidence: partial (“User Resource”): Which kinds of id this path takes is not printed, only for the login token and single sign-on.
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description The security group. Groups have no external id. Try on the sandbox whether the GroupId takes the prefix `DF.` here.
                 *
                 *     Evidence: partial (“Add To Security Group”): The parameter is printed, which kinds of id it takes is not: whether the GroupId takes the prefix `DF.` is not stated.
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addUserGroup"];
        delete: operations["removeUserGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/students": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listStudents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/students/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createStudent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/students/{studentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The student. Two kinds of id are available here: `DF.` followed by the StudentId, or the external id set for the student, as it is. A GUID without the prefix is formally an external id. */
                studentId: components["parameters"]["StudentIdOrExternalId"];
            };
            cookie?: never;
        };
        get: operations["getStudent"];
        put: operations["updateStudent"];
        post: operations["activateStudent"];
        delete: operations["deactivateStudent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/students/{studentId}/users/{userAccessType}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The student. Two kinds of id are available here: `DF.` followed by the StudentId, or the external id set for the student, as it is. A GUID without the prefix is formally an external id. */
                studentId: components["parameters"]["StudentIdOrExternalId"];
            };
            cookie?: never;
        };
        get: operations["listStudentUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
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
    "/api/users/{userId}/token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user. Two kinds of id are available here: `DF.` followed by the Catalyst id, or the external id set for the user, as it is. A GUID without the prefix is formally an external id. */
                userId: components["parameters"]["UserIdOrExternalId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createLoginToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["authenticateUser"];
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
        /**
         * @description A user as responses show it.
         *
         *     Evidence: partial (“List Users”): Read from the page's examples; it prints no schema.
         */
        User: {
            /** @description Changed by activating and deactivating only. */
            Active: boolean;
            /**
             * Format: uuid
             * @description The Catalyst id, without the prefix `DF.` that some paths require before it.
             */
            UserId: string;
            /**
             * Format: email
             * @description Do not take it as unique; two users may share theirs.
             *
             *     Evidence: partial (“List Users Assigned to Student”): Two users of one printed response share theirs.
             */
            Email: string;
            /** @description StudentIds of the assigned students, or null if `AccessAllStudents` is true: null means all of them, left out to keep the response small. List the students to get those ids. */
            AvailableStudents: string[] | null;
            /**
             * @description PIN for the iPad app, digits in a string and returned in clear. The portal asks for six to ten, within limits that the organization sets; be ready for three.
             *
             *     Evidence: partial (“List Users”, datafinch-catalyst.zendesk.com): The API page prints PINs of three and six digits. The limits are those of the portal.
             */
            IpadPin: string;
            /** @description Academic title and certificates, as in `PhD, BCBA`. */
            Title: string;
            /**
             * @description In the portal it starts with a prefix of the organization and a full stop.
             *
             *     Evidence: partial (“List Users”, datafinch-catalyst.zendesk.com): The API page prints plain names. The prefix is what the portal does.
             */
            Username: string;
            /** @description Last name of the user. */
            LastName: string;
            /** @description First name of the user. */
            FirstName: string;
            /**
             * @description GroupIds, possibly none. The portal allows or advises one group only.
             *
             *     Evidence: partial (“List Users”, datafinch-catalyst.zendesk.com): That it is one group only is said of the portal; the API takes a list.
             */
            Groups: string[];
            /** @description SiteIds. */
            Sites: string[];
            /** @description Whether the user sees every student without assignment. */
            AccessAllStudents: boolean;
            /** @description Your own id for the user, unique among users. */
            ExternalId: string | null;
            /**
             * @description Perhaps that the user must change the password at the next login.
             *
             *     Evidence: partial (“List Users”): The page never explains it.
             */
            NeedsReset: boolean;
            /**
             * @description SiteIds, the same as in `Sites`. Mostly absent, so do not rely on it.
             *
             *     Evidence: partial (“List Users Assigned to Student”): One element of one printed example has it, with the same value as `Sites`; it is absent everywhere else.
             */
            SelectedSites?: string[];
        };
        /**
         * @description What an error may carry. Go by the status: neither the presence nor the name of `Message` is certain.
         *
         *     Evidence: inferred (“Client Errors”): The page prints no error body at all, only statuses and, for custom reports, texts. The object around a text is ours.
         */
        Error: {
            /** @description A text for people. */
            Message?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The new data of a user. Send all properties: `PUT` replaces.
         *
         *     Evidence: documented (“Update User”): Nothing is said about required properties, nor which value a missing one takes. That an update replaces is said of `PUT` in general.
         */
        UserUpdate: {
            /**
             * Format: email
             * @description E-mail address of the user.
             */
            Email?: string | undefined;
            /**
             * @description In the portal it starts with a fixed prefix of the organization, as in `cat.lucy`.
             *
             *     Evidence: documented (“Update User”, datafinch-catalyst.zendesk.com): The API page prints plain names. The prefix is what the portal does.
             */
            Username?: string | undefined;
            /** @description Last name of the user. */
            LastName?: string | undefined;
            /** @description First name of the user. */
            FirstName?: string | undefined;
            /** @description Academic title and certificates, as in `PhD, BCBA`. */
            Title?: string | undefined;
            /**
             * @description Whether the user sees every student without assignment. Set it: in the portal the default is all students.
             *
             *     Evidence: documented (“Update User”, datafinch-catalyst.zendesk.com): The default is that of the portal; the API page prints none.
             */
            AccessAllStudents?: boolean | undefined;
            /**
             * Format: password
             * @description Never returned. The portal asks for 8 to 50 characters with an upper-case and a lower-case letter, a digit and one of `!@#$%^&*`, no full stop.
             *
             *     Evidence: documented (“Update User”, datafinch-catalyst.zendesk.com): The rule is that of the portal, and the printed password `Test123` breaks it: whether the API applies the rule is open.
             */
            Password?: string | undefined;
            /**
             * @description PIN for the iPad app, digits in a string. The portal asks for six to ten, within limits that the organization sets.
             *
             *     Evidence: documented (“Update User”, datafinch-catalyst.zendesk.com): The API page prints PINs of three and six digits. The limits are those of the portal; whether the API has them is not printed.
             */
            IpadPin?: string | undefined;
            /**
             * @description GroupIds. An empty list may be refused. The portal allows or advises one group only.
             *
             *     Evidence: documented (“Update User”, datafinch-catalyst.zendesk.com): That it is one group only is said of the portal; the API takes a list. Whether an empty list is accepted is not printed, although a printed user has none.
             */
            Groups?: string[] | undefined;
            /**
             * @description SiteIds as List Sites gives them, without the prefix or abbreviation that students take.
             *
             *     Evidence: documented (“Update User”): Prefix and abbreviation are printed for students only.
             */
            Sites?: string[] | undefined;
            /**
             * @description Your own id for the user. Editable since August 2016, ignored before; no other user may have it. A taken one answers 422 most likely.
             *
             *     Evidence: inferred (“Update User”): That null may be sent back is ours: users are read with null, and an update replaces the user. Which status a taken id answers is not printed.
             */
            ExternalId?: (string | null) | undefined;
        };
        /** @description A new user: the properties of an update, eight of them required. `AvailableStudents` cannot be set here: assign students afterwards. */
        UserCreate: WithRequired<components["schemas"]["UserUpdate"], "Email" | "Password" | "IpadPin" | "Username" | "LastName" | "FirstName" | "Groups" | "Sites">;
        /**
         * @description A security group, a set of permissions. Read-only in the API.
         *
         *     Evidence: partial (“List Security Groups”): Read from the page's examples; it prints no schema.
         */
        Group: {
            /**
             * Format: uuid
             * @description Identifies the group. Users carry it in `Groups`, and paths take it.
             */
            GroupId: string;
            /** @description `Administrators` is built in, other groups are made by the organization. */
            Name: string;
            /** @description What the group is for, as a text for people. */
            Description: string;
        };
        /**
         * Format: date-time-local
         * @description A date and a time without an offset, to the second. Keep it as text: read as a moment, it is another one in each time zone.
         *
         *     Evidence: partial (“List Students”): The form is read from the printed examples; the time zone is not stated.
         */
        LocalDateTime: string;
        /**
         * @description When a target counts as mastered in baseline.
         *
         *     Evidence: partial (“Create Student”, datafinch-catalyst.zendesk.com): The API page prints examples only. The meanings are those of the portal's fields, matched by name. Which properties are required is not printed.
         */
        BaselineCriteriaInput: {
            /** @description Correct, unprompted trials needed. */
            CorrectRequired?: number;
            /** @description Out of how many trials. */
            TrialsRequired?: number;
            /** @description Whether the correct trials must follow one another. */
            Sequential?: boolean;
            /** @description Trials required per day. */
            TrialsPerDay?: number;
            /**
             * @description Probably whether all trials are awaited before the target is mastered or failed. Not in every response.
             *
             *     Evidence: partial (“Student By ID”): Present in four of the six printed objects. The meaning is probable, not printed.
             */
            ContinueBaseline?: boolean;
        };
        /**
         * @description The baseline criteria that a student has. `ContinueBaseline` is not always there.
         *
         *     Evidence: partial (“List Students”): Which members are always there is read from the printed examples.
         */
        BaselineCriteria: WithRequired<components["schemas"]["BaselineCriteriaInput"], "CorrectRequired" | "TrialsRequired" | "Sequential" | "TrialsPerDay">;
        /**
         * @description When a target counts as mastered; only DTT, Jump-To, Task Analysis and Duration targets do so by themselves.
         *
         *     Evidence: partial (“Create Student”, datafinch-catalyst.zendesk.com): The API page prints examples only. The meanings are those of the portal's fields, matched by name. Which properties are required is not printed.
         */
        MasteryCriteriaInput: {
            /** @description Consecutive days of data on each of which all criteria must be met. */
            Consecutive?: number;
            /** @description Whether the first trial of each such day must be independent. */
            FirstTrial?: boolean;
            /** @description Percentage of correct trials per day from which the criterion is met. */
            IndependentResponsePercentage?: number;
            /** @description Trials per day. */
            MinimumNumberOfTrials?: number;
            /**
             * @description Different instructors over the consecutive days.
             *
             *     Evidence: partial (“Create Student”, datafinch-catalyst.zendesk.com): Older vendor text says during the day.
             */
            MinimumNumberOfTherapists?: number;
            /** @description Whether only the first trial of a day counts. */
            ColdProbe?: boolean;
            /**
             * @description Hour of the first daily mastery check, most likely on a clock of 24 hours.
             *
             *     Evidence: partial (“Create Student”, datafinch-catalyst.zendesk.com): The clock of 24 hours is what the examples suggest. The time zone is not printed.
             */
            HourToCheck1?: number;
            /** @description Hour of the second check. */
            HourToCheck2?: number;
            /** @description Hour of the third check. */
            HourToCheck3?: number;
        };
        /**
         * @description The mastery criteria that a student has.
         *
         *     Evidence: partial (“List Students”): Which members are always there is read from the printed examples.
         */
        MasteryCriteria: WithRequired<components["schemas"]["MasteryCriteriaInput"], "Consecutive" | "FirstTrial" | "IndependentResponsePercentage" | "MinimumNumberOfTrials" | "MinimumNumberOfTherapists" | "ColdProbe" | "HourToCheck1" | "HourToCheck2" | "HourToCheck3">;
        /**
         * @description A student as responses show it.
         *
         *     Evidence: partial (“List Students”): Read from the page's examples; it prints no schema.
         */
        Student: {
            /**
             * Format: uuid
             * @description UserId of the behavior analyst, in spite of the name. Being named here does not assign the user to the student.
             */
            BCBA: string;
            /**
             * Format: uuid
             * @description UserId of the lead therapist, likewise not an assignment.
             */
            LeadTherapistId: string;
            /**
             * Format: uuid
             * @description The Catalyst id, without the prefix `DF.` that paths require before it.
             */
            StudentId: string;
            /** @description First name of the person in care. */
            FirstName: string;
            /** @description Last name of the person in care. */
            LastName: string;
            /**
             * Format: uuid
             * @description In upper case after an update or creation and in lower case otherwise: compare without regard to case.
             *
             *     Evidence: partial (“List Students”): The cases are those of the printed examples.
             */
            SiteId: string;
            /** @description Local date-time without an offset. */
            DateOfBirth: components["schemas"]["LocalDateTime"];
            /** @description Start of the program, local date-time without an offset. */
            EntryDate: components["schemas"]["LocalDateTime"];
            /**
             * @description Gender of the person in care, as in `m`.
             *
             *     Evidence: partial (“List Students”): Only `m` is printed.
             */
            Gender: string;
            /**
             * @description Changed by activating and deactivating. The answer to an update may say false although nothing in its request asks for it.
             *
             *     Evidence: partial (“Update Student”): The printed answer to an update says so.
             */
            Active: boolean;
            /** @description First name of the person's father, or null. */
            FatherFirstName: string | null;
            /** @description Last name of the person's father, or null. */
            FatherLastName: string | null;
            /**
             * @description First phone number of the father, empty when it is missing.
             *
             *     Evidence: partial (“List Students”): Null is never printed.
             */
            FatherPrimaryPhone: string;
            /** @description Second phone number of the father, empty when it is missing. */
            FatherAlternatePhone: string;
            /** @description First name of the person's mother, or null. */
            MotherFirstName: string | null;
            /** @description Last name of the person's mother, or null. */
            MotherLastName: string | null;
            /** @description First phone number of the mother, empty when it is missing. */
            MotherPrimaryPhone: string;
            /** @description Second phone number of the mother, empty when it is missing. */
            MotherAlternatePhone: string;
            /**
             * @description Date-time without an offset, or null, as after an update. It seems to be UTC while the other dates are local.
             *
             *     Evidence: partial (“List Students”): Null in the printed answer to an update. UTC is concluded from one example, in which it differs from the other dates by just the five hours of New York.
             */
            DateLastUpdated: components["schemas"]["LocalDateTime"] | null;
            /**
             * @description Your own id for the student, or null.
             *
             *     Evidence: partial (“List Students”): Null in every example.
             */
            ExternalId: string | null;
            /**
             * @description Shown in the app instead of the name, as in `Last, First`.
             *
             *     Evidence: partial (“List Students”, datafinch-catalyst.zendesk.com): What it is for is said of the portal. The printed codes are "Last, First".
             */
            StudentCode: string;
            /** @description Diagnosis of the person in care; health data, as is that there is one. */
            Diagnosis: string;
            BaselineCriteria: components["schemas"]["BaselineCriteria"];
            MasteryCriteria: components["schemas"]["MasteryCriteria"];
            /** @description IANA time zone id. Not limited to the listed ones here, so that a new one does not break a reader. */
            TimeZone: string;
            /**
             * @description Cannot be set: no request has it. It may be false when reading and true after an update or creation.
             *
             *     Evidence: partial (“List Students”): The values are those of the examples.
             */
            IsUsingTeachingSessions: boolean;
        };
        /**
         * @description IANA time zone id, one of the 99 that the vendor lists (and calls ISO 8601): first its seven common ones, then the others. Send its spelling, also where IANA has renamed the zone since: `Europe/Kiev`, `Asia/Rangoon`, `America/Godthab`, `America/Santa_Isabel`. Mind that the sign of the `Etc/GMT` ids is reversed, so `Etc/GMT+12` is twelve hours behind UTC.
         * @enum {string}
         */
        TimeZone: "America/Halifax" | "America/New_York" | "America/Chicago" | "America/Indiana/Indianapolis" | "America/Denver" | "America/Phoenix" | "America/Los_Angeles" | "Africa/Cairo" | "Africa/Casablanca" | "Africa/Johannesburg" | "Africa/Lagos" | "Africa/Nairobi" | "Africa/Tripoli" | "Africa/Windhoek" | "America/Anchorage" | "America/Argentina/Buenos_Aires" | "America/Asuncion" | "America/Bahia" | "America/Bogota" | "America/Caracas" | "America/Cayenne" | "America/Chihuahua" | "America/Cuiaba" | "America/Godthab" | "America/Guatemala" | "America/La_Paz" | "America/Mexico_City" | "America/Montevideo" | "America/Regina" | "America/Santa_Isabel" | "America/Santiago" | "America/Sao_Paulo" | "America/St_Johns" | "Asia/Almaty" | "Asia/Amman" | "Asia/Baghdad" | "Asia/Baku" | "Asia/Bangkok" | "Asia/Beirut" | "Asia/Colombo" | "Asia/Damascus" | "Asia/Dhaka" | "Asia/Dubai" | "Asia/Irkutsk" | "Asia/Jerusalem" | "Asia/Kabul" | "Asia/Karachi" | "Asia/Kathmandu" | "Asia/Kolkata" | "Asia/Krasnoyarsk" | "Asia/Magadan" | "Asia/Novosibirsk" | "Asia/Rangoon" | "Asia/Riyadh" | "Asia/Seoul" | "Asia/Shanghai" | "Asia/Singapore" | "Asia/Taipei" | "Asia/Tashkent" | "Asia/Tbilisi" | "Asia/Tehran" | "Asia/Tokyo" | "Asia/Ulaanbaatar" | "Asia/Vladivostok" | "Asia/Yakutsk" | "Asia/Yekaterinburg" | "Asia/Yerevan" | "Atlantic/Azores" | "Atlantic/Cape_Verde" | "Atlantic/Reykjavik" | "Australia/Adelaide" | "Australia/Brisbane" | "Australia/Darwin" | "Australia/Hobart" | "Australia/Perth" | "Australia/Sydney" | "Etc/GMT+11" | "Etc/GMT+12" | "Etc/GMT+2" | "Etc/GMT-12" | "Etc/UTC" | "Europe/Berlin" | "Europe/Bucharest" | "Europe/Budapest" | "Europe/Istanbul" | "Europe/Kaliningrad" | "Europe/Kiev" | "Europe/London" | "Europe/Moscow" | "Europe/Paris" | "Europe/Warsaw" | "Indian/Mauritius" | "Pacific/Apia" | "Pacific/Auckland" | "Pacific/Fiji" | "Pacific/Guadalcanal" | "Pacific/Honolulu" | "Pacific/Port_Moresby" | "Pacific/Tongatapu";
        /**
         * @description The new data of a student. Send all properties: `PUT` replaces. In the portal only the student code and the diagnosis may be left out.
         *
         *     Evidence: documented (“Update Student”, datafinch-catalyst.zendesk.com): Which properties are required is not printed. That an update replaces is said of `PUT` in general.
         */
        StudentUpdate: {
            /** @description First name of the person in care. */
            FirstName?: string | undefined;
            /** @description Last name of the person in care. */
            LastName?: string | undefined;
            /**
             * @description `DF.` followed by the SiteId, or the abbreviation of the site.
             *
             *     Evidence: documented (“Update Student”): That is the printed rule; the printed examples send a bare GUID in upper case instead and get it back.
             */
            SiteId?: string | undefined;
            /** @description Local date-time without an offset. */
            DateOfBirth?: components["schemas"]["LocalDateTime"] | undefined;
            /** @description Start of the program, local date-time without an offset. */
            EntryDate?: components["schemas"]["LocalDateTime"] | undefined;
            /**
             * @description Gender of the person in care, as in `m`.
             *
             *     Evidence: documented (“Update Student”): Only `m` is printed.
             */
            Gender?: string | undefined;
            /** @description First name of the person's father, or null. */
            FatherFirstName?: (string | null) | undefined;
            /** @description Last name of the person's father, or null. */
            FatherLastName?: (string | null) | undefined;
            /**
             * @description First phone number of the father, empty when it is missing.
             *
             *     Evidence: documented (“Update Student”): Null is not printed.
             */
            FatherPrimaryPhone?: string | undefined;
            /** @description Second phone number of the father, empty when it is missing. */
            FatherAlternatePhone?: string | undefined;
            /** @description First name of the person's mother, or null. */
            MotherFirstName?: (string | null) | undefined;
            /** @description Last name of the person's mother, or null. */
            MotherLastName?: (string | null) | undefined;
            /** @description First phone number of the mother, empty when it is missing. */
            MotherPrimaryPhone?: string | undefined;
            /** @description Second phone number of the mother, empty when it is missing. */
            MotherAlternatePhone?: string | undefined;
            /** @description Your own id for the student. With it the student can be named in paths. */
            ExternalId?: (string | null) | undefined;
            /**
             * @description Shown in the app instead of the name, as in `Last, First`.
             *
             *     Evidence: documented (“Create Student”, datafinch-catalyst.zendesk.com): What it is for is said of the portal. The printed codes are "Last, First".
             */
            StudentCode?: string | undefined;
            /** @description Diagnosis of the person in care; health data, as is that there is one. */
            Diagnosis?: string | undefined;
            TimeZone?: components["schemas"]["TimeZone"] | undefined;
            /**
             * Format: uuid
             * @description UserId of the behavior analyst, in spite of the name. Being named here does not assign the user to the student.
             *
             *     Evidence: documented (“Create Student”, datafinch-catalyst.zendesk.com): That it assigns nobody is said of the portal.
             */
            BCBA?: string | undefined;
            /**
             * Format: uuid
             * @description UserId of the lead therapist, likewise not an assignment.
             */
            LeadTherapistId?: string | undefined;
            /**
             * @description Null means the system defaults, which are not listed anywhere. Send it with every update: leaving it out may keep the old ones or mean the defaults.
             *
             *     Evidence: documented (“Update Student”): The printed update leaves it out, and its answer has some all the same: which of the two it means cannot be told.
             */
            BaselineCriteria?: (components["schemas"]["BaselineCriteriaInput"] | null) | undefined;
            /** @description Null means the system defaults, which are not listed anywhere. */
            MasteryCriteria?: (components["schemas"]["MasteryCriteriaInput"] | null) | undefined;
        };
        /**
         * @description A new student: the properties of an update and three more.
         *
         *     Evidence: documented (“Create Student”): Only the example of a creation has the three more. Which properties are required is not printed.
         */
        StudentCreate: components["schemas"]["StudentUpdate"] & {
            /**
             * Format: uuid
             * @description The Catalyst id, which the answer repeats. Do not rely on choosing it: take the id from the answer.
             *
             *     Evidence: partial (“Create Student”): Seen in the printed request only, and the printed answer has the same one. Whether you may choose it or the server only repeats it is not stated.
             */
            StudentId?: string | undefined;
            /**
             * @description Whether the student is active. An update cannot change it: activate or deactivate instead.
             *
             *     Evidence: partial (“Create Student”): Seen in the printed request only.
             */
            Active?: boolean | undefined;
            /**
             * @description Looks like a value that the server sets. Do not rely on sending it.
             *
             *     Evidence: partial (“Create Student”): Seen in the printed request only. Whether a sent one is used is not stated.
             */
            DateLastUpdated?: (components["schemas"]["LocalDateTime"] | null) | undefined;
        };
        /**
         * @description Which of a student's users to list:
         *
         *     - `AllAssignedUsers`: everyone, with or without the permission "Access All Students";
         *     - `OnlySpecificallyAssignedUsers`: those without that permission who are assigned to the student;
         *     - `OnlyAccessAllStudentsUsers`: those with that permission.
         * @enum {string}
         */
        UserAccessType: "AllAssignedUsers" | "OnlySpecificallyAssignedUsers" | "OnlyAccessAllStudentsUsers";
        /**
         * @description A site of the organization. Read-only in the API.
         *
         *     Evidence: partial (“List Sites”): Read from the page's examples; it prints no schema.
         */
        Site: {
            /**
             * Format: uuid
             * @description Identifies the site. Users carry it in `Sites`.
             */
            SiteId: string;
            /** @description Shown to people. Requests name a site by `SiteId` or `Abbreviation`. */
            Name: string;
            /** @description Can replace the SiteId when a student is created or updated. */
            Abbreviation: string;
            /** @description IANA time zone id. */
            TimeZone: string;
        };
        /**
         * @description One row of a custom report. Its columns are those of the report: the four below belong to one report. Rows about a student are health data.
         *
         *     Evidence: partial (“Report By Id”): The four columns are those of the one report whose result is printed; that other reports have other columns is our reading of "custom".
         */
        ReportRow: {
            /** @description What the row is about, such as a behavior that was counted. */
            Name?: string;
            /**
             * @description The sum that the report has for the row, in the unit of `Measurement`.
             *
             *     Evidence: partial (“Report By Id”): The printed example spells this key with a leading space, most likely a slip.
             */
            Sum?: number;
            /** @description The average that the report has for the row, in the unit of `Measurement`. */
            Average?: number;
            /** @description The unit of the numbers. */
            Measurement?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A short-lived token that signs one user in through the browser. Beta.
         *
         *     Evidence: partial (“Create Login Token (BETA)”): Read from the page's examples; it prints no schema.
         */
        LoginToken: {
            /**
             * Format: uuid
             * @description Goes into the query of `GET /login/authenticate`. It is a credential.
             */
            Token: string;
            /**
             * @description End of validity, without an offset. Redirect at once rather than compute with it.
             *
             *     Evidence: partial (“Create Login Token (BETA)”): Neither the time zone nor the lifetime is stated.
             */
            Expires: components["schemas"]["LocalDateTime"];
        };
    };
    responses: {
        /**
         * @description The credentials are missing, wrong, or the token has been regenerated or revoked.
         *
         *     Evidence: documented (“Authentication”): The status is printed; the shape and the text of the body are ours.
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
         * @description The `User-Agent` is invalid. The status does not concern permissions.
         *
         *     Evidence: documented (“User Agent Required”): The status is printed; the shape and the text of the body are ours. No printed status concerns permissions.
         */
        UserAgentRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A query parameter is invalid. Correct it and send the request again.
         *
         *     Evidence: inferred (“Client Errors”): Printed is only that invalid fields answer 422; that the query counts among them is read into "sending invalid fields".
         */
        InvalidQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request body is not valid JSON.
         *
         *     Evidence: documented (“Client Errors”): The status is printed; the shape and the text of the body are ours.
         */
        InvalidJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The body is JSON, but a field in it is invalid. Correct it and send the body again.
         *
         *     Evidence: documented (“Client Errors”): The status is printed; the shape and the text of the body are ours. Whether an unknown field is an invalid one is not printed.
         */
        InvalidUser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description What the path names is not available. Before giving up, check the kind of id: a GUID without the prefix `DF.` may have been looked up as an external id.
         *
         *     Evidence: documented (“Resource Types”): The status is printed; the shape and the text of the body are ours.
         */
        ResourceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The body is JSON, but a field in it is invalid. Correct it and send the body again.
         *
         *     Evidence: documented (“Client Errors”): The status is printed; the shape and the text of the body are ours. Whether an unknown field is an invalid one is not printed.
         */
        InvalidStudent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The report id or a parameter is not accepted. `[Date]` in a text is a placeholder.
         *
         *     Evidence: documented (“Report By Id”): Statuses and texts are printed, the texts with their placeholders. The shape of the body is not: the object around a text is ours.
         */
        InvalidReportParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The report or the student does not exist. `[ n ]` in a text is a placeholder.
         *
         *     Evidence: documented (“Report By Id”): Statuses and texts are printed, the texts with slip and placeholder. The shape of the body is not: the object around a text is ours.
         */
        ReportNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The token is wrong or has expired, or it was made for another user.
         *
         *     Evidence: inferred (“Single Sign-On”): No answer of any kind is printed for this address.
         */
        SignOnRefused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The name of your application. A request without it is rejected; an invalid one answers 403.
         *
         *     Evidence: documented (“User Agent Required”): Neither the status of a rejection nor what makes a name invalid is printed.
         * @example Best-Billing-Application
         */
        UserAgent: string;
        /**
         * @description Which page of the list. Leave the parameter out for the first page, and find out on the sandbox how the next ones are numbered: the first page may be 0 or 1.
         *
         *     Evidence: partial (“Pagination”): Printed for lists in general, without the number of the first page. The lower bound is ours.
         */
        Page: number;
        /**
         * @description How many items a page has, 100 at most.
         *
         *     Evidence: documented (“Pagination”): Printed for lists in general, but not what a size above 100 answers. The lower bound is ours.
         */
        Size: number;
        /**
         * @description The user. This path may take the Catalyst id bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
         *
         *     Evidence: partial (“User Resource”): Which kinds of id this path takes is not printed, only for the login token and single sign-on.
         */
        UserId: string;
        /**
         * @description The student. An assignment may take the StudentId bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
         *
         *     Evidence: partial (“Assign Student”): The parameter is printed, which kinds of id it takes is not: the rule of two ids is printed only for the paths below `/api/students`.
         */
        StudentId: string;
        /**
         * @description The security group. Groups have no external id. Try on the sandbox whether the GroupId takes the prefix `DF.` here.
         *
         *     Evidence: partial (“Add To Security Group”): The parameter is printed, which kinds of id it takes is not: whether the GroupId takes the prefix `DF.` is not stated.
         */
        GroupId: string;
        /** @description The student. Two kinds of id are available here: `DF.` followed by the StudentId, or the external id set for the student, as it is. A GUID without the prefix is formally an external id. */
        StudentIdOrExternalId: string;
        /** @description The user. Two kinds of id are available here: `DF.` followed by the Catalyst id, or the external id set for the user, as it is. A GUID without the prefix is formally an external id. */
        UserIdOrExternalId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUsers: {
        parameters: {
            query?: {
                /** @description Only active or only inactive users. The values are capitalized. Send it always: both kinds may come without it. */
                Active?: ("True" | "False") | undefined;
                /** @description Only users with this valid e-mail address, possibly several. */
                Email?: string | undefined;
                /** @description Only the user who has this external id. */
                ExternalId?: string | undefined;
                /**
                 * @description Which page of the list. Leave the parameter out for the first page, and find out on the sandbox how the next ones are numbered: the first page may be 0 or 1.
                 *
                 *     Evidence: partial (“Pagination”): Printed for lists in general, without the number of the first page. The lower bound is ours.
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * @description How many items a page has, 100 at most.
                 *
                 *     Evidence: documented (“Pagination”): Printed for lists in general, but not what a size above 100 answers. The lower bound is ours.
                 */
                size?: components["parameters"]["Size"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            422: components["responses"]["InvalidQuery"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            /** @description The user as created. The password does not come back. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            422: components["responses"]["InvalidUser"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user. This path may take the Catalyst id bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
                 *
                 *     Evidence: partial (“User Resource”): Which kinds of id this path takes is not printed, only for the login token and single sign-on.
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user. This path may take the Catalyst id bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
                 *
                 *     Evidence: partial (“User Resource”): Which kinds of id this path takes is not printed, only for the login token and single sign-on.
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description The user as saved. The password does not come back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["InvalidUser"];
        };
    };
    activateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user. This path may take the Catalyst id bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
                 *
                 *     Evidence: partial (“User Resource”): Which kinds of id this path takes is not printed, only for the login token and single sign-on.
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is active */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    deactivateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user. This path may take the Catalyst id bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
                 *
                 *     Evidence: partial (“User Resource”): Which kinds of id this path takes is not printed, only for the login token and single sign-on.
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is inactive */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    assignStudent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user. This path may take the Catalyst id bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
                 *
                 *     Evidence: partial (“User Resource”): Which kinds of id this path takes is not printed, only for the login token and single sign-on.
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description The student. An assignment may take the StudentId bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
                 *
                 *     Evidence: partial (“Assign Student”): The parameter is printed, which kinds of id it takes is not: the rule of two ids is printed only for the paths below `/api/students`.
                 */
                studentId: components["parameters"]["StudentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The student is assigned. No body is shown. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    unassignStudent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user. This path may take the Catalyst id bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
                 *
                 *     Evidence: partial (“User Resource”): Which kinds of id this path takes is not printed, only for the login token and single sign-on.
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description The student. An assignment may take the StudentId bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
                 *
                 *     Evidence: partial (“Assign Student”): The parameter is printed, which kinds of id it takes is not: the rule of two ids is printed only for the paths below `/api/students`.
                 */
                studentId: components["parameters"]["StudentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The student is no longer assigned */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    listUserGroups: {
        parameters: {
            query?: {
                /**
                 * @description Which page of the list. Leave the parameter out for the first page, and find out on the sandbox how the next ones are numbered: the first page may be 0 or 1.
                 *
                 *     Evidence: partial (“Pagination”): Printed for lists in general, without the number of the first page. The lower bound is ours.
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * @description How many items a page has, 100 at most.
                 *
                 *     Evidence: documented (“Pagination”): Printed for lists in general, but not what a size above 100 answers. The lower bound is ours.
                 */
                size?: components["parameters"]["Size"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * @description The user. This path may take the Catalyst id bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
                 *
                 *     Evidence: partial (“User Resource”): Which kinds of id this path takes is not printed, only for the login token and single sign-on.
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups of the user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"][];
                };
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["InvalidQuery"];
        };
    };
    addUserGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user. This path may take the Catalyst id bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
                 *
                 *     Evidence: partial (“User Resource”): Which kinds of id this path takes is not printed, only for the login token and single sign-on.
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description The security group. Groups have no external id. Try on the sandbox whether the GroupId takes the prefix `DF.` here.
                 *
                 *     Evidence: partial (“Add To Security Group”): The parameter is printed, which kinds of id it takes is not: whether the GroupId takes the prefix `DF.` is not stated.
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is in the group. No body is shown. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    removeUserGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user. This path may take the Catalyst id bare, with the prefix `DF.`, or the external id: try it on the sandbox before relying on one form.
                 *
                 *     Evidence: partial (“User Resource”): Which kinds of id this path takes is not printed, only for the login token and single sign-on.
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description The security group. Groups have no external id. Try on the sandbox whether the GroupId takes the prefix `DF.` here.
                 *
                 *     Evidence: partial (“Add To Security Group”): The parameter is printed, which kinds of id it takes is not: whether the GroupId takes the prefix `DF.` is not stated.
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is no longer in the group */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    listStudents: {
        parameters: {
            query?: {
                /**
                 * @description Which page of the list. Leave the parameter out for the first page, and find out on the sandbox how the next ones are numbered: the first page may be 0 or 1.
                 *
                 *     Evidence: partial (“Pagination”): Printed for lists in general, without the number of the first page. The lower bound is ours.
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * @description How many items a page has, 100 at most.
                 *
                 *     Evidence: documented (“Pagination”): Printed for lists in general, but not what a size above 100 answers. The lower bound is ours.
                 */
                size?: components["parameters"]["Size"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of students */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Student"][];
                };
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            422: components["responses"]["InvalidQuery"];
        };
    };
    createStudent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudentCreate"];
            };
        };
        responses: {
            /** @description The student as created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Student"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            422: components["responses"]["InvalidStudent"];
        };
    };
    getStudent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The student. Two kinds of id are available here: `DF.` followed by the StudentId, or the external id set for the student, as it is. A GUID without the prefix is formally an external id. */
                studentId: components["parameters"]["StudentIdOrExternalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The student */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Student"];
                };
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    updateStudent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The student. Two kinds of id are available here: `DF.` followed by the StudentId, or the external id set for the student, as it is. A GUID without the prefix is formally an external id. */
                studentId: components["parameters"]["StudentIdOrExternalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudentUpdate"];
            };
        };
        responses: {
            /** @description The student as saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Student"];
                };
            };
            400: components["responses"]["InvalidJson"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["InvalidStudent"];
        };
    };
    activateStudent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The student. Two kinds of id are available here: `DF.` followed by the StudentId, or the external id set for the student, as it is. A GUID without the prefix is formally an external id. */
                studentId: components["parameters"]["StudentIdOrExternalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The student is active */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    deactivateStudent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The student. Two kinds of id are available here: `DF.` followed by the StudentId, or the external id set for the student, as it is. A GUID without the prefix is formally an external id. */
                studentId: components["parameters"]["StudentIdOrExternalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The student is inactive */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    listStudentUsers: {
        parameters: {
            query?: {
                /**
                 * @description Which page of the list. Leave the parameter out for the first page, and find out on the sandbox how the next ones are numbered: the first page may be 0 or 1.
                 *
                 *     Evidence: partial (“Pagination”): Printed for lists in general, without the number of the first page. The lower bound is ours.
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * @description How many items a page has, 100 at most.
                 *
                 *     Evidence: documented (“Pagination”): Printed for lists in general, but not what a size above 100 answers. The lower bound is ours.
                 */
                size?: components["parameters"]["Size"] | undefined;
            };
            header?: never;
            path: {
                /** @description The student. Two kinds of id are available here: `DF.` followed by the StudentId, or the external id set for the student, as it is. A GUID without the prefix is formally an external id. */
                studentId: components["parameters"]["StudentIdOrExternalId"];
                /**
                 * @description Which of the student's users to list. Any other value is tolerated and means `AllAssignedUsers`: a slip in the spelling gives more users than asked for, not an error.
                 * @example OnlySpecificallyAssignedUsers
                 */
                userAccessType: components["schemas"]["UserAccessType"] | string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. `SelectedSites` may be among their properties here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            404: components["responses"]["ResourceNotFound"];
            422: components["responses"]["InvalidQuery"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /**
                 * @description Which page of the list. Leave the parameter out for the first page, and find out on the sandbox how the next ones are numbered: the first page may be 0 or 1.
                 *
                 *     Evidence: partial (“Pagination”): Printed for lists in general, without the number of the first page. The lower bound is ours.
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * @description How many items a page has, 100 at most.
                 *
                 *     Evidence: documented (“Pagination”): Printed for lists in general, but not what a size above 100 answers. The lower bound is ours.
                 */
                size?: components["parameters"]["Size"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of security groups */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"][];
                };
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            422: components["responses"]["InvalidQuery"];
        };
    };
    listSites: {
        parameters: {
            query?: {
                /**
                 * @description Which page of the list. Leave the parameter out for the first page, and find out on the sandbox how the next ones are numbered: the first page may be 0 or 1.
                 *
                 *     Evidence: partial (“Pagination”): Printed for lists in general, without the number of the first page. The lower bound is ours.
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * @description How many items a page has, 100 at most.
                 *
                 *     Evidence: documented (“Pagination”): Printed for lists in general, but not what a size above 100 answers. The lower bound is ours.
                 */
                size?: components["parameters"]["Size"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description A page of sites
             *
             *     Evidence: inferred (“List Sites”): The body is printed, the status is not; 200 as for the other lists.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"][];
                };
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            422: components["responses"]["InvalidQuery"];
        };
    };
    getReport: {
        parameters: {
            query: {
                /**
                 * @description The report, a GUID in either letter case. Anything else answers 400. The vendor's template shows it without a name (`?:reportId`), the example URL names it. Leave the GUID samples of the page's table alone: all but that of the report id are malformed.
                 * @example 263cc357-ea00-497c-b7ee-916dacd58383
                 */
                reportId: string;
                /**
                 * @description First day of the report.
                 *
                 *     Evidence: partial (“Report By Id”): The name is seen in the example URL; which reports take it is not printed.
                 * @example 2013-06-01
                 */
                startDate?: string | undefined;
                /**
                 * @description Last day of the report.
                 *
                 *     Evidence: partial (“Report By Id”): The name is seen in the example URL; which reports take it is not printed.
                 * @example 2016-08-09
                 */
                endDate?: string | undefined;
                /**
                 * @description One student, by the internal StudentId, without `DF.`. External ids are not supported here.
                 *
                 *     Evidence: partial (“Report By Id”): The name is seen in the example URL; which reports take it is not printed.
                 * @example 362c71d8-d2f1-47e0-9dcb-52484a918050
                 */
                studentId?: string | undefined;
                /**
                 * @description Any further parameter of the report, each under its own name in the query: the name `reportParameters` itself is never sent. Kinds that the page lists without a name are a program and a user, each a GUID, and a week ending date, which must be a Sunday. A name that the report does not know answers 400.
                 *
                 *     Evidence: partial (“Report By Id”): The template shows parameters of any name; their names are not printed.
                 */
                reportParameters?: {
                    [key: string]: string;
                } | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows of the report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRow"][];
                };
            };
            400: components["responses"]["InvalidReportParameter"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            404: components["responses"]["ReportNotFound"];
        };
    };
    createLoginToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user. Two kinds of id are available here: `DF.` followed by the Catalyst id, or the external id set for the user, as it is. A GUID without the prefix is formally an external id. */
                userId: components["parameters"]["UserIdOrExternalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new token */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginToken"];
                };
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["UserAgentRefused"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    authenticateUser: {
        parameters: {
            query: {
                /**
                 * @description The user for whom the token was created: `DF.` followed by the Catalyst id, or the external id as it is. Mind the spelling without a capital.
                 * @example DF.2647b5ca-950b-4060-838e-f6c3b846b551
                 */
                userid: string;
                /**
                 * @description The `Token` that Create Login Token returned.
                 * @example 7696a2b1-931e-46bc-bd0b-dc08eb69ecdc
                 */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The user is signed in and sent on to Catalyst
             *
             *     Evidence: inferred (“Single Sign-On”): No answer is printed; a redirect is what a browser needs after signing in.
             */
            302: {
                headers: {
                    /**
                     * @description Where in Catalyst the browser goes next.
                     * @example /
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignOnRefused"];
        };
    };
}
type WithRequired<T, K extends T extends unknown ? keyof T : never> = T & {
    [P in K]-?: T extends { [Q in P]?: infer V } ? Exclude<V, undefined> : never;
};
