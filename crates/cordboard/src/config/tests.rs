//! What people get wrong in a configuration, and what they are told.

use std::time::Duration;

use csta_link::{Association, Framing};
use telephony::address::DnNumber;
use telephony::names::AddressType;
use telephony::options::{AccodeData, LogoutOnUnreg, MergedUserData};

use super::*;

/// The least that a server can be told.
const SWITCH: &str = r#"
[[switch]]
name = "pbx-1"
[[switch.link]]
hostname = "127.0.0.1"
[[switch.dn]]
range = "4000-4003"
"#;

fn read_text(text: &str) -> Result<Configuration, Vec<Mistake>> {
    read(text, std::iter::empty())
}

fn mistakes(text: &str) -> Vec<String> {
    let mistakes = read_text(text).expect_err("there are mistakes");
    mistakes.iter().map(ToString::to_string).collect()
}

fn with_environment(text: &str, variables: &[(&str, &str)]) -> Result<Configuration, Vec<Mistake>> {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    read(text, variables.iter().map(owned))
}

/// The mistakes in lines that stand in front of a configuration without fault.
#[track_caller]
fn assert_mistake(lines: &str, expected: &str) {
    assert_eq!(mistakes(&format!("{lines}\n{SWITCH}")), [expected], "{lines}");
}

/// The mistakes of a whole configuration.
#[track_caller]
fn assert_mistakes(text: &str, expected: &[&str]) {
    assert_eq!(mistakes(text), expected, "{text}");
}

#[test]
fn a_short_configuration_has_the_defaults_of_the_options() {
    let configuration = read_text(SWITCH).expect("no mistakes");
    assert_eq!(configuration.http.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(configuration.http.heartbeat, Duration::from_secs(10));
    assert_eq!(configuration.http.max_message_bytes, 131_072);
    assert_eq!(configuration.log, Log { level: ::tracing::Level::INFO, format: LogFormat::Text });
    let middleware = configuration.middleware;
    assert_eq!(middleware.store, Some(PathBuf::from("var/cordboard")));
    assert_eq!(*middleware.options, telephony::options::Options::default());
    assert_eq!(middleware.server_id, 1);
    assert_eq!(middleware.retention.events, 10_000);
    let switch = &middleware.switches[0];
    assert_eq!((&*switch.name, switch.restart_period), ("pbx-1", Duration::from_secs(60)));
    let link = &switch.links[0];
    assert_eq!((&*link.name, &*link.hostname, link.port, link.priority), ("link-1", "127.0.0.1", 1040, 0));
    assert_eq!(link.link.framing, Framing::Length16);
    assert!(matches!(link.link.association, Association::Acse(_)));
    assert_eq!(link.link.control, csta_link::LinkControl::default());
}

#[test]
fn tokens_come_from_the_file_and_from_the_environment() {
    let text = format!("[[http.token]]\nname = \"desk\"\nscopes = [\"read\", \"private:3013\"]\n{SWITCH}");
    let secret = ("CORDBOARD__HTTP__TOKEN__0__TOKEN", "a-token-that-is-long-enough");
    let tokens = with_environment(&text, &[secret]).expect("no mistakes").http.tokens;
    assert_eq!((tokens[0].hash, tokens[0].scopes.len()), (gateway::TokenHash::of(secret.1), 2));
}

#[test]
fn without_tokens_a_server_listens_on_this_machine_only() {
    let listening = |listen: &str, more: &str| format!("[http]\nlisten = \"{listen}\"\n{more}\n{SWITCH}");
    for listen in ["0.0.0.0:8080", "[::]:8080", "192.0.2.1:8080"] {
        let mistakes = read_text(&listening(listen, "")).expect_err("is refused");
        assert_eq!(mistakes.len(), 1);
        assert_eq!(mistakes[0].key, "http.listen");
        assert!(read_text(&listening(listen, "token-file = \"tokens.toml\"")).is_ok());
    }
    for listen in ["127.0.0.1:8080", "[::1]:8080"] {
        assert!(read_text(&listening(listen, "")).is_ok());
    }
}

/// A configuration with something in every section.
const EVERYTHING: &str = r#"
        [http]
        listen = "0.0.0.0:9000"
        token-file = "tokens.toml"
        [store]
        path = ""
        history-changes = 50
        audit-file-bytes = "1000000"
        audit-days = 7
        [tserver]
        server-id = 7
        accode-data = "udata"
        accode-index = true
        merged-user-data = "merged-over-main"
        accode-name = "Project"
        accode-privateservice = "yes"
        releasing-party-report = false
        client-heartbeat = "1 min"
        [link-control]
        kpl-interval = "0:00:30"
        kpl-loss-rate = "5, 50"
        rq-expire-tmout = 2500
        max-outstanding = 4
        [log]
        level = "debug"
        format = "json"
        [tracing]
        otlp-endpoint = "http://otel:4318/v1/traces"
        sample-ratio = 0.25
        [[switch]]
        name = "pbx-1"
        [[switch.link]]
        name = "left"
        hostname = "pbx.example.net"
        port = 7001
        framing = "hipath"
        association = "none"
        priority = 10
        [[switch.dn]]
        number = 4001
        recording = false
        [[switch.dn]]
        range = "0098-0101"
        type = "ACDPosition"
        hot-desk-host = false
    "#;

#[test]
fn what_is_given_arrives() {
    let Configuration { middleware, http, log, tracing, remarks } =
        read_text(EVERYTHING).expect("no mistakes");
    assert_eq!(
        tracing,
        Some(Tracing { endpoint: "http://otel:4318/v1/traces".to_owned(), sample_ratio: 0.25 })
    );
    assert!(remarks.is_empty());
    assert_eq!((http.listen.to_string().as_str(), http.heartbeat), ("0.0.0.0:9000", Duration::from_secs(60)));
    assert_eq!(log, Log { level: ::tracing::Level::DEBUG, format: LogFormat::Json });
    assert_eq!((middleware.store, middleware.server_id), (None, 7));
    let week = Duration::from_secs(7 * 24 * 3600);
    let keeping = Keeping { history_per_dn: 50, audit_file: 1_000_000, audit_age: week };
    assert_eq!(middleware.keeping, keeping);
    let options = &middleware.options;
    assert_eq!(options.merged_user_data, MergedUserData::MergedOverMain);
    assert_eq!((options.accode_data, &*options.accode_name), (AccodeData::UserData, "Project"));
    assert!(options.accode_privateservice && options.accode_index && !options.releasing_party_report);
    assert_eq!(options.rq_expire_tmout, Duration::from_millis(2500));
    let switch = &middleware.switches[0];
    let link = &switch.links[0];
    assert_eq!(
        (&*link.name, link.port, link.link.framing, link.priority),
        ("left", 7001, Framing::HiPath, 10)
    );
    assert!(matches!(link.link.association, Association::None));
    assert_eq!(link.link.control.kpl_interval, Duration::from_secs(30));
    assert_eq!((link.link.control.kpl_loss_rate.failure, link.link.control.kpl_loss_rate.warning), (5, 50));
    assert_eq!((link.link.control.max_outstanding, switch.max_outstanding), (4, 4));
    let numbers: Vec<&str> = switch.dns.iter().map(|dn| dn.number.as_str()).collect();
    assert_eq!(numbers, ["4001", "0098", "0099", "0100", "0101"]);
    assert_eq!((switch.dns[0].address_type, switch.dns[0].recording), (AddressType::Dn, false));
    assert_eq!((switch.dns[4].address_type, switch.dns[4].hot_desk_host), (AddressType::Position, false));
}

#[test]
fn what_history_and_audit_keep_has_bounds_that_the_message_names() {
    assert_mistakes(
        &format!("[store]\nhistory-changes = 0\naudit-file-bytes = \"16 MiB\"\naudit-days = 0.5\n{SWITCH}"),
        &[
            "store.audit-days: 0.5 is not right: write a whole number from 1 to 36500",
            "store.audit-file-bytes: \"16 MiB\" is not right: write a whole number from 65536 to 1073741824",
            "store.history-changes: 0 is not right: write a whole number from 1 to 1000",
        ],
    );
}

#[test]
fn an_unknown_key_is_named_with_its_path_and_the_nearest_known_key() {
    assert_mistake(
        "[tserver]\nacode-data = \"udata\"",
        "tserver.acode-data: is not known; the nearest known key is accode-data",
    );
    assert_mistake("[htp]\nlisten = \"127.0.0.1:1\"", "htp: is not known; the nearest known key is http");
    assert_mistake(
        "[tserver]\nacw-retain-cal = true",
        "tserver.acw-retain-cal: is not known; the nearest known key is acw-retain-call",
    );
    assert_mistake(
        "[licence]\nnum-of-licenses = 5",
        "licence: is not known; the nearest known key is license",
    );
    assert_mistakes(
        &format!("{SWITCH}recoding = true\n[[switch.dn]]\nnumber = \"4711\"\ntyp = \"Extension\""),
        &[
            "switch[0].dn[0].recoding: is not known; the nearest known key is recording",
            "switch[0].dn[1].typ: is not known; the nearest known key is type",
        ],
    );
}

#[test]
fn the_key_of_account_codes_is_none_that_means_something_else() {
    for key in ["PrivateID", "HOST_DN", "ReasonCode"] {
        assert_mistake(
            &format!("[tserver]\naccode-name = \"{key}\""),
            &format!(
                "tserver.accode-name: \"{key}\" is not right: write a key that means nothing else, such as AccountCode"
            ),
        );
    }
}

#[test]
fn a_wrong_collector_of_traces_is_told() {
    let cases = [
        (
            "[tracing]\notlp-endpoint = \"https://otel\"",
            "tracing.otlp-endpoint: \"https://otel\" is not right: write the address of a collector without TLS, with its path, such as http://127.0.0.1:4318/v1/traces",
        ),
        ("[tracing]\nsample-ratio = 2", "tracing.sample-ratio: 2 is not right: write a number from 0 to 1"),
    ];
    for (lines, expected) in cases {
        assert_mistake(lines, expected);
    }
}

#[test]
fn a_wrong_value_is_repeated_and_the_right_ones_are_named() {
    let cases = [
        (
            "[http]\nlisten = \"here\"",
            "http.listen: \"here\" is not right: write an address and a port, such as \"127.0.0.1:8080\"",
        ),
        (
            "[http]\nlisten = \"127.0.0.1:70000\"",
            "http.listen: \"127.0.0.1:70000\" is not right: write an address and a port, such as \"127.0.0.1:8080\"",
        ),
        (
            "[tserver]\naccode-data = \"user\"",
            "tserver.accode-data: \"user\" is not right: write none, udata or ext",
        ),
        (
            "[tserver]\naccode-privateservice = \"on\"",
            "tserver.accode-privateservice: \"on\" is not right: write true or false (yes and no are taken too)",
        ),
        (
            "[tserver]\naccode-name = \"\"",
            "tserver.accode-name: \"\" is not right: write a text that is not empty",
        ),
        (
            "[tserver]\nserver-id = 16384",
            "tserver.server-id: 16384 is not right: write a whole number from 1 to 16383",
        ),
        (
            "[tserver]\nserver-id = 1.5",
            "tserver.server-id: 1.5 is not right: write a whole number from 1 to 16383",
        ),
        (
            "[tserver]\nretention-events = -1",
            "tserver.retention-events: -1 is not right: write a whole number from 0 to 1000000",
        ),
        (
            "[link-control]\nkpl-interval = 700",
            "link-control.kpl-interval: 700 is not right: write a time from 0 to 600 s, such as 600, \"600 s\" or as hours:minutes:seconds",
        ),
        (
            "[link-control]\nkpl-loss-rate = \"1,2,3\"",
            "link-control.kpl-loss-rate: \"1,2,3\" is not right: write one or two numbers of answers, such as \"10, 100\"; 0 is off",
        ),
        (
            "[log]\nlevel = \"loud\"",
            "log.level: \"loud\" is not right: write error, warn, info, debug or trace",
        ),
        ("[log]\nformat = [\"json\"]", "log.format: a list is not right: write text or json"),
        ("http = 8080", "http: 8080 is not right: write a table with keys"),
        (
            "[agent-reservation]\nreservation-time = \"soon\"",
            "agent-reservation.reservation-time: \"soon\" is not right: write a time from 0 to 604800000 ms, such as 604800000, \"604800000 ms\" or as hours:minutes:seconds",
        ),
        (
            "[security]\nlink-tls = 1",
            "security.link-tls: 1 is not available yet: write 0, and let a proxy encrypt the connection",
        ),
        (
            "[security]\nclient-tls = 1\ncertificate = \"tls.pem\"",
            "security.certificate-key: is missing: write certificate-key = \"/etc/cordboard/tls.pem\", a file of PEM; client-tls needs it",
        ),
        (
            "[security]\nclient-tls = \"on\"",
            "security.client-tls: \"on\" is not right: write 0, or 1 for TLS",
        ),
    ];
    for (lines, expected) in cases {
        assert_mistake(lines, expected);
    }
}

#[test]
fn a_link_is_checked_in_every_key() {
    let text = r#"
        [[switch]]
        name = "pbx-1"
        [[switch.link]]
        port = 0
        priority = 101
        association = "always"
        [[switch.link]]
        hostname = "pbx 1"
        framing = "x8"
        csta-version = "phase-4"
        [[switch.dn]]
        number = "1"
    "#;
    assert_mistakes(
        text,
        &[
            "switch[0].link[0].association: \"always\" is not right: write acse or none",
            "switch[0].link[0].hostname: is missing: write hostname = \"127.0.0.1\"",
            "switch[0].link[0].port: 0 is not right: write a whole number from 1 to 65535",
            "switch[0].link[0].priority: 101 is not right: write a whole number from 0 to 100",
            "switch[0].link[1].csta-version: \"phase-4\" is not right: write a list of ecma-285-1, iso-18052, ecma-285-2, ecma-285-3 or ecma-285-4",
            "switch[0].link[1].framing: \"x8\" is not right: write length16, hipath or tpkt",
            "switch[0].link[1].hostname: \"pbx 1\" is not right: write a host name or an address, such as \"pbx.example.net\"; the port stands in `port`",
        ],
    );
}

#[test]
fn what_cannot_be_together_is_refused() {
    assert_mistakes(
        "",
        &["switch: there is none: describe at least one with [[switch]], [[switch.link]] and [[switch.dn]]"],
    );
    assert_mistakes(
        "[[switch]]\nname = \"a\"\n[[switch.dn]]\nnumber = \"1\"",
        &["switch[0].link: there is none: describe at least one with [[switch.link]]"],
    );
    let link = "[[switch.link]]\nname = \"l\"\nhostname = \"h\"\n";
    assert_mistakes(
        &format!("[[switch]]\nname = \"a\"\n{link}{link}[[switch]]\nname = \"a\"\n{link}"),
        &[
            "switch[0].link[1].name: \"l\" is the name of switch[0].link[0].name too: names differ",
            "switch[1].name: \"a\" is the name of switch[0].name too: names differ",
        ],
    );
    assert_mistakes(
        &format!("[[switch]]\nname = \"a\"\n{link}association = \"none\"\napplication-password = \"geheim\""),
        &[
            "switch[0].link[0].application-password: belongs to an association, and association is none: remove one of the two",
        ],
    );
}

#[test]
fn a_list_that_is_written_as_one_table_is_told_once() {
    assert_mistakes("[switch]\nname = \"a\"", &["switch: a table is not right: write [[switch]] for each"]);
    assert_mistakes(
        "[[switch]]\nname = \"a\"\n[switch.link]\nhostname = \"h\"",
        &["switch[0].link: a table is not right: write [[switch.link]] for each"],
    );
}

#[test]
fn a_switch_without_dns_is_remarked_upon() {
    let configuration =
        read_text("[[switch]]\nname = \"a\"\n[[switch.link]]\nhostname = \"h\"").expect("no mistakes");
    assert_eq!(
        configuration.remarks,
        ["switch[0].dn: there is none: clients can register no DN of this switch"]
    );
}

#[test]
fn agents_are_monitored_as_they_say_or_as_monitor_agents_says() {
    let agents = "[[switch.agent]]\nrange = \"7100-7102\"\nmonitor = true\n[[switch.agent]]\nid = \"7200\"\n";
    let monitored = |first: &str| {
        let configuration = read_text(&format!("{first}{SWITCH}{agents}")).expect("no mistakes");
        let ids = &configuration.middleware.switches[0].monitored_agents;
        ids.iter().map(|id| id.as_str().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(monitored(""), ["7100", "7101", "7102"]);
    assert_eq!(monitored("[tserver]\nmonitor-agents = true\n"), ["7100", "7101", "7102", "7200"]);
}

#[test]
fn agent_logout_on_unreg_is_read_on_every_level() {
    let levels = "[[switch.dn]]\nrange = \"4100-4101\"\nagent-logout-on-unreg = \"emu-only\"\n\
                  [[switch.agent]]\nid = \"7100\"\nagent-logout-on-unreg = false\n";
    let first = "[tserver]\nagent-logout-on-unreg = true\n";
    let configuration = read_text(&format!("{first}{SWITCH}{levels}")).expect("no mistakes");
    assert_eq!(configuration.remarks, Vec::<String>::new(), "it is in force");
    let levels = &configuration.middleware.switches[0].logout_on_unreg;
    let of = |number: &str| levels.of_login(None, "7100", &DnNumber::new(number).expect("a number"));
    assert_eq!((levels.application, levels.devices.len()), (LogoutOnUnreg::Always, 2));
    assert_eq!(of("4001"), LogoutOnUnreg::Never, "the Agent Login goes before all devices");
    let of_device = levels.of_login(None, "7200", &DnNumber::new("4101").expect("a number"));
    assert_eq!(of_device, LogoutOnUnreg::EmulatedOnly);
    assert_eq!(mistakes(&format!("{SWITCH}agent-logout-on-unreg = \"perhaps\"\n")).len(), 1);
}

#[test]
fn an_agent_s_id_that_is_a_dn_or_no_number_is_not_monitored() {
    let agents =
        "[[switch.agent]]\nid = \"4001\"\nmonitor = true\n[[switch.agent]]\nid = \"anna\"\nmonitor = true\n";
    let configuration = read_text(&format!("{SWITCH}{agents}")).expect("no mistakes");
    assert_eq!(configuration.middleware.switches[0].monitored_agents, []);
    assert_eq!(configuration.remarks.len(), 2, "{:?}", configuration.remarks);
}

#[test]
fn each_agent_login_is_given_once_with_an_id_or_a_range() {
    let wrong =
        "[[switch.agent]]\nid = \"7100\"\n[[switch.agent]]\nrange = \"7100-7101\"\n[[switch.agent]]\n";
    assert_mistakes(
        &format!("{SWITCH}{wrong}"),
        &[
            "switch[0].agent[1].range: 7100 stands in switch[0].agent[0].id already: give each Agent Login once",
            "switch[0].agent[2].id: is missing: write id = \"7100\" or range = \"7100-7199\"",
        ],
    );
}

#[test]
fn each_dn_is_given_once_whether_alone_or_in_a_range() {
    let dns = "[[switch.dn]]\nnumber = \"4001\"\n[[switch.dn]]\nrange = \"4002-4005\"\n[[switch.dn]]\nnumber = \"4711\"\n[[switch.dn]]\nnumber = 4711\n";
    let second =
        "[[switch]]\nname = \"pbx-2\"\n[[switch.link]]\nhostname = \"h\"\n[[switch.dn]]\nnumber = \"4000\"\n";
    assert_mistakes(
        &format!("{SWITCH}{dns}{second}"),
        &[
            "switch[0].dn[1].number: 4001 stands in switch[0].dn[0].range already: give each DN once",
            "switch[0].dn[2].range: 4002 (and 1 more) stands in switch[0].dn[0].range already: give each DN once",
            "switch[0].dn[4].number: 4711 stands in switch[0].dn[3].number already: give each DN once",
            "switch[1].dn[0].number: 4000 stands in switch[0].dn[0].range already: give each DN once",
        ],
    );
}

#[test]
fn ranges_run_forwards_between_numbers_of_one_length() {
    let cases = [
        ("range = \"4100-4000\"", "switch[0].dn[1].range: \"4100-4000\" runs backwards: write \"4000-4100\""),
        (
            "range = \"1000000-1100000\"",
            "switch[0].dn[1].range: \"1000000-1100000\" has 100001 numbers: a range has at most 100000",
        ),
        (
            "range = \"98-101\"",
            "switch[0].dn[1].range: \"98-101\" is not right: write two numbers of as many digits as one another, such as \"4000-4099\"",
        ),
        (
            "range = \"5000\"",
            "switch[0].dn[1].range: \"5000\" is not right: write two numbers of as many digits as one another, such as \"4000-4099\"",
        ),
        (
            "number = \"5 0\"",
            "switch[0].dn[1].number: \"5 0\" is not right: write a number of 1 to 32 characters, such as \"4001\"",
        ),
        (
            "type = \"Extension\"",
            "switch[0].dn[1].number: is missing: write number = \"4001\" or range = \"4000-4099\"",
        ),
        (
            "number = \"5000\"\nrange = \"5000-5001\"",
            "switch[0].dn[1].range: stands beside a number: an entry has one of the two",
        ),
        (
            "number = \"5000\"\ntype = \"Phone\"",
            "switch[0].dn[1].type: \"Phone\" is not right: write Extension, EAPort, ACDPosition, ACDQueue, RoutingPoint, ExtRoutingPoint, ServiceNumber, RoutingQueue, Trunk, TieLine, Announcement, VoiceMail or Data",
        ),
    ];
    for (lines, expected) in cases {
        assert_mistakes(&format!("{SWITCH}[[switch.dn]]\n{lines}"), &[expected]);
    }
}

#[test]
fn a_server_takes_only_so_many_dns() {
    let text = format!("{SWITCH}[[switch.dn]]\nrange = \"100000-199999\"");
    assert_mistakes(
        &text,
        &["switch[0].dn[1].range: with it there are more than 100000 DNs, which is all one server takes"],
    );
}

#[test]
fn all_mistakes_are_told_at_once() {
    let text = r#"
        tsever = "blue"
        [http]
        listen = 1
        [tserver]
        server-id = 0
        [link-control]
        kpl-interva = 10
        [[switch]]
        [[switch.dn]]
        range = "4001-4000"
    "#;
    assert_mistakes(
        text,
        &[
            "http.listen: 1 is not right: write an address and a port, such as \"127.0.0.1:8080\"",
            "link-control.kpl-interva: is not known; the nearest known key is kpl-interval",
            "switch[0].dn[0].range: \"4001-4000\" runs backwards: write \"4000-4001\"",
            "switch[0].link: there is none: describe at least one with [[switch.link]]",
            "switch[0].name: is missing: write name = \"pbx-1\"",
            "tserver.server-id: 0 is not right: write a whole number from 1 to 16383",
            "tsever: is not known; the nearest known key is tserver",
        ],
    );
}

#[test]
fn the_environment_wins_over_the_file() {
    let text = format!("[http]\nlisten = \"127.0.0.1:1\"\n{SWITCH}");
    let variables = [
        ("CORDBOARD__HTTP__LISTEN", "127.0.0.1:2"),
        ("CORDBOARD__LINK_CONTROL__KPL_INTERVAL", "20"),
        ("CORDBOARD__STORE__PATH", ""),
        ("CORDBOARD__SWITCH__0__LINK__0__PORT", "2040"),
        ("CORDBOARD_TOKEN", "not a key of the configuration"),
        ("PATH", "/bin"),
    ];
    let configuration = with_environment(&text, &variables).expect("no mistakes");
    assert_eq!(configuration.http.listen.to_string(), "127.0.0.1:2");
    assert_eq!(configuration.middleware.store, None);
    let link = &configuration.middleware.switches[0].links[0];
    assert_eq!((&*link.hostname, link.port), ("127.0.0.1", 2040), "what the environment leaves alone stays");
    assert_eq!(link.link.control.kpl_interval, Duration::from_secs(20));
}

#[test]
fn a_mistake_in_the_environment_names_the_variable() {
    let variables = [("CORDBOARD__HTTP__LISTN", "x"), ("CORDBOARD__TSERVER__SERVER_ID", "many")];
    let mistakes = with_environment(SWITCH, &variables).expect_err("there are mistakes");
    let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "http.listn: is not known (from the environment variable CORDBOARD__HTTP__LISTN); the nearest known key is listen",
            "tserver.server-id: \"many\" (from the environment variable CORDBOARD__TSERVER__SERVER_ID) is not right: write a whole number from 1 to 16383",
        ]
    );
}

#[test]
fn an_option_that_is_not_in_force_yet_is_accepted_with_a_remark() {
    let text = format!(
        "[tserver]\nbackground-processing = true\nlink-1-name = \"left\"\n[call-cleanup]\nnotify-idle-tout = 0\n\
         [extrouter]\ncast-type = \"route\"\n{SWITCH}legal-guard-time = 5"
    );
    let configuration = read_text(&text).expect("no mistakes");
    assert_eq!(
        configuration.remarks,
        [
            "call-cleanup.notify-idle-tout: accepted, has no effect yet",
            "extrouter.cast-type: accepted, has no effect yet",
            "switch[0].dn[0].legal-guard-time: accepted, has no effect yet",
            "tserver.background-processing: accepted, has no effect yet",
            "tserver.link-1-name: accepted, has no effect yet",
        ]
    );
}

#[test]
fn a_password_is_never_told() {
    const PASSWORD: &str = "7Geheim7";
    let link = "[[switch]]\nname = \"a\"\n[[switch.link]]\nhostname = \"h\"\n";
    let right = format!("{link}application-name = \"AMHOST\"\napplication-password = \"{PASSWORD}\"");
    let configuration = read_text(&right).expect("no mistakes");
    assert!(format!("{configuration:?}").contains("Secret(..)"));
    assert!(!format!("{configuration:?}").contains(PASSWORD));
    let long = PASSWORD.repeat(200);
    let wrong = [
        format!("{link}application-password = [\"{PASSWORD}\"]"),
        format!("{link}application-password = \"{long}\""),
        format!("{link}application-password = \"{PASSWORD}"),
        format!("{link}application-password = {PASSWORD}"),
    ];
    for text in wrong {
        let told = mistakes(&text).join("\n");
        assert!(!told.contains(PASSWORD), "{told}");
    }
}

#[test]
fn the_watch_list_takes_numbers_ranges_and_patterns_and_nothing_else() {
    let read = |list: &str| read_text(&format!("{SWITCH}[metrics]\nwatch-dns = {list}\n"));
    let watched = read("[\"4001\", \"4010-4019\", \"70*\"]").expect("no mistakes").http.watched_dns;
    let takes = |number| watched.takes(&telephony::address::DnNumber::new(number).expect("a number"));
    assert!(takes("4001") && takes("4015") && takes("7000") && !takes("4002"));
    assert!(read("\"\"").expect("no mistakes").http.watched_dns.is_empty());
    let mistakes = read("[\"4019-4010\"]").expect_err("no range");
    assert!(mistakes[0].to_string().starts_with("metrics.watch-dns"), "{mistakes:?}");
}

#[test]
fn a_text_that_is_no_toml_is_told_by_line_and_column() {
    let told = mistakes("[http]\nlisten = \"127.0.0.1:8080\nnext = 1\n");
    assert_eq!(told.len(), 1);
    assert!(told[0].starts_with("line 2, column "), "{told:?}");
    assert!(told[0].contains("this is no TOML"), "{told:?}");
}

#[test]
fn the_example_of_the_project_has_no_mistake_and_nothing_without_effect() {
    let example = include_str!("../../../../config/cordboard.toml");
    let configuration = read_text(example).expect("no mistakes");
    assert!(configuration.remarks.is_empty(), "{:?}", configuration.remarks);
    let switch = &configuration.middleware.switches[0];
    assert_eq!(switch.links[0].port, 1040);
    assert_eq!(switch.dns.len(), 24, "4000 to 4019 and 6000 to 6003");
}

fn link_of(
    lines_of_switch: &str,
    lines_of_link: &str,
) -> (csta_link::LinkConfig, u16, csta_adapter::Profile) {
    let text = format!(
        "[[switch]]\nname = \"pbx-1\"\n{lines_of_switch}\n[[switch.link]]\nhostname = \"pbx\"\n{lines_of_link}\n\
         [[switch.dn]]\nnumber = \"4001\"\n"
    );
    let switch = read_text(&text).expect("no mistakes").middleware.switches.remove(0);
    (switch.links[0].link.clone(), switch.links[0].port, switch.links[0].profile.clone())
}

#[test]
fn a_profile_brings_the_settings_of_its_family() {
    use csta_link::profile::HIPATH_3000;
    let (link, port, messages) = link_of("profile = \"hipath3000\"", "");
    assert_eq!((link.framing, port, link.manners), (Framing::HiPath, 7001, HIPATH_3000.manners));
    assert_eq!(link.association, Association::Acse(HIPATH_3000.acse("cordboard")));
    assert_eq!(messages, csta_adapter::Profile::hipath());
}

#[test]
fn a_link_may_be_of_another_family_than_its_switch() {
    use csta_link::profile::PANASONIC;
    let text = "[[switch]]\nname = \"pbx-1\"\nprofile = \"hipath3000\"\nnumber-style = \"other\"\n\
                [[switch.link]]\nhostname = \"one\"\n\
                [[switch.link]]\nhostname = \"two\"\nprofile = \"panasonic\"\n\
                [[switch.dn]]\nnumber = \"4001\"\n";
    let switch = read_text(text).expect("no mistakes").middleware.switches.remove(0);
    let other = csta_adapter::NumberStyle::Other;
    let [one, two] = &switch.links[..] else { panic!("two links") };
    assert_eq!((one.port, one.link.framing), (7001, Framing::HiPath));
    assert_eq!(one.profile, csta_adapter::Profile { number_style: other, ..csta_adapter::Profile::hipath() });
    assert_eq!((two.port, two.link.framing), (33_333, Framing::Length16));
    assert_eq!(two.link.association, Association::Acse(PANASONIC.acse("cordboard")));
    assert_eq!(
        two.profile,
        csta_adapter::Profile { number_style: other, ..csta_adapter::Profile::panasonic() }
    );
}

#[test]
fn the_name_of_an_unknown_family_is_told_where_it_stands() {
    let text = "[[switch]]\nname = \"pbx-1\"\n[[switch.link]]\nhostname = \"one\"\nprofile = \"hipath\"\n\
                [[switch.dn]]\nnumber = \"4001\"\n";
    let mistakes = read_text(text).expect_err("a mistake");
    let [mistake] = &mistakes[..] else { panic!("{mistakes:?}") };
    assert_eq!(mistake.key, "switch[0].link[0].profile");
    assert!(mistake.sentence.contains("hipath3000"), "{}", mistake.sentence);
}

#[test]
fn every_setting_of_a_profile_gives_way_to_its_own_option() {
    use csta_link::{KeepAliveOwner, ReleaseStyle, UserInformation};
    let (link, port, messages) = link_of(
        "profile = \"panasonic\"\nnumber-style = \"device-number\"\nmonitor-filter = \"none\"",
        "port = 1\nframing = \"tpkt\"\ncsta-version = \"ecma-285-1\"\napplication-name = \"desk\"\n\
         application-context = \"1.3.12.0.285\"\nuser-information = \"old\"\nrelease = \"bare-abort\"\n\
         user-information-reference = \"none\"\nkeep-alive = \"application\"\nmonitor-gap = 200\nmax-apdu = 900",
    );
    assert_eq!((link.framing, port), (Framing::Tpkt, 1));
    assert_eq!(messages.number_style, csta_adapter::NumberStyle::DeviceNumber);
    assert_eq!(messages.monitor_filter, csta_adapter::FilterStyle::Absent);
    assert_eq!(link.manners.keep_alive, KeepAliveOwner::Application);
    assert_eq!((link.manners.monitor_gap, link.manners.max_apdu), (Duration::from_millis(200), 900));
    let Association::Acse(acse) = link.association else { panic!("an association by ACSE") };
    assert_eq!(acse.versions, csta::data::acse_user_info_csta::CstaVersion::VERSION_THREE);
    assert_eq!(acse.credentials.expect("a name").user, b"desk");
    assert_eq!(acse.application_context.to_string(), "1.3.12.0.285");
    assert_eq!((acse.user_information, acse.direct_reference), (UserInformation::Old, None));
    assert_eq!(acse.release, ReleaseStyle::BareAbort);
}

#[test]
fn a_name_of_the_sites_own_goes_without_the_password_of_the_factory() {
    for (lines, user, password) in [
        ("", "AMHOST", "77777"),
        ("application-name = \"desk\"", "desk", ""),
        ("application-password = \"new\"", "AMHOST", "new"),
    ] {
        let (link, _, _) = link_of("profile = \"hipath3000\"", lines);
        let Association::Acse(acse) = link.association else { panic!("an association by ACSE") };
        let credentials = acse.credentials.expect("a name");
        assert_eq!(
            (&*credentials.user, credentials.password.expose()),
            (user.as_bytes(), password.as_bytes())
        );
    }
}
