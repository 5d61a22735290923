//! The table of operations: what may be asked over HTTP, and what comes of it.

use client_api::{
    AccessView, AddressStatus, AuditList, CallPage, ConnId, DnDetail, DnEvents, DnPage, DnStats, Event,
    Health, HistoryList, LiveCall, SessionList, SwitchList,
};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use telephony::address::MAX_DN_CHARACTERS;

/// What makes a schema.
pub(crate) type Told = fn(&mut SchemaGenerator) -> Schema;

/// One operation of HTTP.
pub(crate) struct Operation {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    /// Its name for programs.
    pub(crate) id: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) description: &'static str,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) answers: Vec<Answer>,
    /// The statuses of its problems.
    pub(crate) problems: Vec<u16>,
    /// Whether it may belong to a trace of the asker's, which the answer tells then.
    pub(crate) is_traced: bool,
    /// Whether it is for holders of a token, where the server has tokens.
    pub(crate) needs_token: bool,
}

/// Where a parameter stands, its name, what it is.
pub(crate) struct Parameter {
    pub(crate) place: &'static str,
    pub(crate) name: &'static str,
    pub(crate) description: &'static str,
    pub(crate) required: bool,
    pub(crate) schema: Told,
}

/// The body of a request.
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) schema: Told,
    pub(crate) example: serde_json::Value,
}

/// An answer that is no problem.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) description: &'static str,
    pub(crate) media_type: &'static str,
    /// None for an answer without a body.
    pub(crate) schema: Option<Told>,
}

const JSON: &str = "application/json";
/// What may become of a question to a DN: a status for each kind of error.
const OF_REQUESTS: [u16; 12] = [400, 401, 403, 404, 409, 413, 429, 500, 501, 502, 503, 504];

/// All operations, in the order in which they are of interest.
pub(crate) fn all() -> Vec<Operation> {
    let mut all = requests();
    all.extend(dns());
    all.extend(calls());
    all.extend(server());
    all.extend(for_machines());
    all
}

fn requests() -> Vec<Operation> {
    let request = "Any request of the client protocol, but those that belong to a stream: RequestRegisterClient, \
                   RequestRegisterAddress and RequestUnregisterAddress. EventError is told as a problem.";
    let service = "The same as RequestPrivateService, for a command line. Recording (3013 start, 3014 stop, 3015 \
                   suspend, 3016 resume) needs `connID`, joining a host (1) needs `HOST_DN` in `extensions`, setting an \
                   account code (501) needs the code in `extensions`; parting from a host (2) needs nothing.";
    vec![
        post("/v1/requests", "request", "A request; the answer is the event that answers it.")
            .note(request)
            .body(true, super::openapi::requests, serde_json::json!({"messageName": "RequestQueryServer"}))
            .answer(200, "The event that answers it.", of::<Event>)
            .problems(&OF_REQUESTS),
        post("/v1/dns/{dn}/private-services/{number}", "privateService", "A private service at a DN.")
            .note(service)
            .of_dn()
            .parameter("path", "number", "Which service.", service_number)
            .body(
                false,
                client_api::schema::private_service_body,
                serde_json::json!({"connID": "0052000000000001"}),
            )
            .answer(200, "EventPrivateInfo of the same number.", of::<Event>)
            .problems(&OF_REQUESTS),
    ]
}

fn dns() -> Vec<Operation> {
    let of_events = "The events that the log of the DN has behind `after`; all that are retained without it. As \
                     `text/event-stream`, where that is asked for by `Accept`, it goes on live: each event has \
                     `epoch:dnOffset` as its id, which a browser that comes back sends as `Last-Event-ID`, and a stream \
                     whose beginning is not in the log begins with the event `snapshot`.";
    vec![
        get("/v1/dns", "listDns", "The monitored DNs, one line of state each, in pages.")
            .query("prefix", "Only DNs that begin so.", text)
            .query("state", "Only DNs in this state.", of::<AddressStatus>)
            .query("limit", "Lines of a page at most; 100 unless given.", limit)
            .query("cursor", "`nextCursor` of the page before.", text)
            .answer(200, "A page.", of::<DnPage>)
            .problems(&[400, 401, 403]),
        get("/v1/dns/{dn}", "getDn", "The snapshot of a DN, with its place in the DN's log.")
            .of_dn()
            .answer(200, "The snapshot.", of::<DnDetail>)
            .problems(&[401, 403, 404, 503]),
        get("/v1/dns/{dn}/events", "listEvents", "What happened at a DN, from its log.")
            .note(of_events)
            .of_dn()
            .query("after", "The dnOffset of the last event that the asker has.", offset)
            .query("epoch", "The epoch that `after` counts in; the present one unless given.", text)
            .header(
                "Last-Event-ID",
                "Of a stream: the id of the last event, instead of the parameters.",
                text,
            )
            .answer(200, "The events, oldest first.", of::<DnEvents>)
            .answer_as(200, "text/event-stream", "The events, and then those to come.", text)
            .problems(&[400, 401, 403, 404, 503]),
        get("/v1/dns/{dn}/stats", "getStats", "What was counted and measured of a DN.")
            .of_dn()
            .answer(200, "Counters and timings.", of::<DnStats>)
            .problems(&[401, 403, 404, 503]),
        get("/v1/dns/{dn}/history", "getHistory", "Recordings, associations and account codes of a DN.")
            .of_dn()
            .query("limit", "Lines at most; 100 unless given.", limit)
            .answer(200, "The last changes, the latest first.", of::<HistoryList>)
            .problems(&[400, 401, 403, 404, 500]),
    ]
}

fn calls() -> Vec<Operation> {
    let of_calls = "A call is there as long as a monitored DN is in it that the token is for; other DNs of the call are \
                    left out.";
    vec![
        get("/v1/calls", "listCalls", "The live calls with the DNs that are in them, in pages.")
            .note(of_calls)
            .query("limit", "Calls of a page at most; 100 unless given.", limit)
            .query("cursor", "`nextCursor` of the page before.", of::<ConnId>)
            .answer(200, "A page.", of::<CallPage>)
            .problems(&[400, 401, 403, 503]),
        get("/v1/calls/{connID}", "getCall", "A live call with the DNs that are in it.")
            .note(of_calls)
            .parameter("path", "connID", "The call.", of::<ConnId>)
            .answer(200, "The call.", of::<LiveCall>)
            .problems(&[401, 403, 404, 503]),
    ]
}

fn server() -> Vec<Operation> {
    let of_stream = "The client protocol over one WebSocket of the subprotocol `cordboard.v1`: /asyncapi.json describes \
                     it. A token that is missing or not for this is told by the close code, after the handshake.";
    vec![
        get("/v1/stream", "openStream", "Opens a stream of events and requests.")
            .note(of_stream)
            .bare(101, "The stream begins.")
            .problems(&[403, 426, 503])
            .for_holders(),
        get("/v1/switches", "listSwitches", "Switches and their links.")
            .answer(200, "All switches.", of::<SwitchList>)
            .problems(&[401, 403]),
        get("/v1/sessions", "listSessions", "Client sessions.")
            .answer(200, "All sessions, the oldest first.", of::<SessionList>)
            .problems(&[401, 403]),
        get("/v1/access", "getAccess", "What the asker's token is for.")
            .answer(200, "Its scopes and DNs.", of::<AccessView>)
            .problems(&[401, 403]),
        get("/v1/audit", "getAudit", "The latest private services, asked, unasked and denied.")
            .query("dn", "Only those at this DN; without it the token has to be for all DNs.", dn)
            .query("since", "Only those from then on (RFC 3339).", time)
            .query("until", "Only those before then (RFC 3339).", time)
            .query("limit", "Lines at most; 100 unless given.", limit)
            .query("cursor", "`nextCursor` of the page before: the lines before that page.", cursor)
            .answer(200, "The lines, the oldest first.", of::<AuditList>)
            .problems(&[400, 401, 403, 500]),
        get("/metrics", "getMetrics", "What the server counts of itself, for Prometheus.")
            .answer_as(200, "text/plain", "Text of version 0.0.4 of Prometheus' format.", text)
            .problems(&[401, 403]),
        get("/metrics/dn", "getMetricsOfDns", "Series of single DNs, at most 500.")
            .parameter_of(
                "match",
                "Numbers, ranges or patterns with commas between them: 4001,4000-4099,40*",
                choice,
            )
            .answer_as(200, "text/plain", "Text of version 0.0.4 of Prometheus' format.", text)
            .problems(&[400, 401, 403]),
    ]
}

fn for_machines() -> Vec<Operation> {
    vec![
        get("/livez", "isAlive", "Whether the process is alive.").answer(200, "It is.", alive).answer(
            503,
            "It is, and only a restart makes it of use again.",
            of::<Health>,
        ),
        get("/readyz", "isReady", "Whether the server is ready for clients.")
            .note("A switch that is away degrades the server only.")
            .answer(200, "It is ready, or degraded.", of::<Health>)
            .answer(503, "It stops, or fails to keep what it should confirm.", of::<Health>),
        get("/openapi.json", "getOpenapi", "This document.").answer(200, "OpenAPI 3.1.", object),
        get("/asyncapi.json", "getAsyncapi", "The stream, described.").answer(200, "AsyncAPI 3.0.", object),
        get("/", "getPage", "The page for people, whose files lie beside it.").answer_as(
            200,
            "text/html",
            "The page.",
            text,
        ),
    ]
}

fn of<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}

fn text(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "string"})
}

fn object(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "object"})
}

fn dn(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "string", "minLength": 1, "maxLength": MAX_DN_CHARACTERS, "examples": ["4001"]})
}

fn service_number(_: &mut SchemaGenerator) -> Schema {
    let numbers: Vec<i32> = <client_api::PrivateServiceNumber as client_api::Enumeration>::ALL
        .iter()
        .map(|service| client_api::Enumeration::number(*service))
        .collect();
    json_schema!({"type": "integer", "enum": numbers})
}

fn limit(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "integer", "minimum": 1, "maximum": 1000})
}

fn offset(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "integer", "minimum": 0, "maximum": u64::MAX})
}

fn time(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "string", "format": "date-time"})
}

fn cursor(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "string", "pattern": "^[0-9]{1,18}-[0-9]{1,18}$"})
}

fn choice(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "string", "minLength": 1, "examples": ["4001", "4000-4099", "40*"]})
}

fn alive(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "object", "required": ["status"], "properties": {"status": {"type": "string", "const": "alive"}},
    })
}

fn get(path: &'static str, id: &'static str, summary: &'static str) -> Operation {
    Operation {
        method: "get",
        path,
        id,
        summary,
        description: "",
        parameters: Vec::new(),
        body: None,
        answers: Vec::new(),
        // The page of another site may read nothing.
        problems: vec![403],
        is_traced: false,
        needs_token: false,
    }
}

fn post(path: &'static str, id: &'static str, summary: &'static str) -> Operation {
    let trace = "The trace that the request belongs to (W3C Trace Context); one that is not well formed counts as none.";
    let operation = get(path, id, summary).header("traceparent", trace, text);
    Operation { method: "post", is_traced: true, ..operation }
}

impl Operation {
    fn note(self, description: &'static str) -> Self {
        Operation { description, ..self }
    }

    fn of_dn(self) -> Self {
        self.parameter("path", "dn", "The DN.", dn)
    }

    fn query(mut self, name: &'static str, description: &'static str, schema: Told) -> Self {
        self.parameters.push(Parameter { place: "query", name, description, required: false, schema });
        self
    }

    fn header(mut self, name: &'static str, description: &'static str, schema: Told) -> Self {
        self.parameters.push(Parameter { place: "header", name, description, required: false, schema });
        self
    }

    /// A part of the query that has to be there.
    fn parameter_of(self, name: &'static str, description: &'static str, schema: Told) -> Self {
        self.parameter("query", name, description, schema)
    }

    fn parameter(
        mut self,
        place: &'static str,
        name: &'static str,
        description: &'static str,
        schema: Told,
    ) -> Self {
        self.parameters.push(Parameter { place, name, description, required: true, schema });
        self
    }

    fn body(self, required: bool, schema: Told, example: serde_json::Value) -> Self {
        Operation { body: Some(Body { required, schema, example }), ..self }
    }

    fn answer(self, status: u16, description: &'static str, schema: Told) -> Self {
        self.answer_as(status, JSON, description, schema)
    }

    fn answer_as(
        mut self,
        status: u16,
        media_type: &'static str,
        description: &'static str,
        schema: Told,
    ) -> Self {
        self.answers.push(Answer { status, description, media_type, schema: Some(schema) });
        self
    }

    /// An answer without a body.
    fn bare(mut self, status: u16, description: &'static str) -> Self {
        self.answers.push(Answer { status, description, media_type: "", schema: None });
        self
    }

    /// What goes wrong is told as a problem of one of these statuses; 401 is for those without a token.
    fn problems(mut self, statuses: &[u16]) -> Self {
        self.problems = statuses.to_vec();
        self.needs_token = statuses.contains(&401);
        self
    }

    fn for_holders(self) -> Self {
        Operation { needs_token: true, ..self }
    }
}
