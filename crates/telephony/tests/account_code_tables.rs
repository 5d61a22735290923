//! Option settings times situations times ways in which a code comes, and what becomes of a code that the switch was asked
//! to take: three tables that a person reviews, in docs/private-services.md, and every combination of the former compared
//! with the rules of private-services.md 5, written down once more and independently. `UPDATE_DOCS=1 cargo test -p telephony --test account_code_tables` writes the
//! tables there.

mod bench;

use bench::cells::{asked, begin, read_again};
use bench::document::{stands_in_the_document, table};
use bench::notation::Heard;
use bench::switch::Style;
use bench::{Bench, Mood, dn, refusal};
use telephony::address::Address;
use telephony::key_value::KvList;
use telephony::names::RegisterMode;
use telephony::options::AccodeData;
use telephony::request::{UserDataChange, Wish};
use telephony::switch::{Connection, SwitchCallId, SwitchEvent, SwitchFailure};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Setting {
    data: AccodeData,
    index: bool,
    service: bool,
}

impl Setting {
    fn all() -> Vec<Setting> {
        let mut all = vec![];
        for data in [AccodeData::None, AccodeData::UserData, AccodeData::Extensions] {
            for index in [false, true] {
                all.extend([false, true].map(|service| Setting { data, index, service }));
            }
        }
        all
    }

    fn name(self) -> String {
        let data = match self.data {
            AccodeData::None => "none",
            AccodeData::UserData => "udata",
            AccodeData::Extensions => "ext",
        };
        format!("{data}, index {}, service {}", on(self.index), on(self.service))
    }
}

fn on(option: bool) -> &'static str {
    if option { "on" } else { "off" }
}

/// What there is at B when the code comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Situation {
    ActiveCall,
    HeldAndActive,
    ActiveAndRinging,
    HeldOnly,
    Retained,
    NotRetained,
    NotReady,
    Ready,
    Nobody,
}

const SITUATIONS: [(&str, Situation); 9] = [
    ("c1 active", Situation::ActiveCall),
    ("c1 held, c2 active", Situation::HeldAndActive),
    ("c1 active, c2 rings", Situation::ActiveAndRinging),
    ("c1 held", Situation::HeldOnly),
    ("agent works after c1, which is retained", Situation::Retained),
    ("agent works after c1, `acw-retain-call` off", Situation::NotRetained),
    ("c1 is over, agent not ready", Situation::NotReady),
    ("c1 is over, agent ready", Situation::Ready),
    ("c1 is over, no agent", Situation::Nobody),
];

/// How the code comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    ServiceOnC1,
    Service,
    UserData,
    Extensions,
    Entered,
    EnteredForC1,
}

const WAYS: [(&str, Way); 6] = [
    ("501, connID c1", Way::ServiceOnC1),
    ("501", Way::Service),
    ("key in user data for c1", Way::UserData),
    ("key in extensions of a request on c1", Way::Extensions),
    ("entered at the telephone", Way::Entered),
    ("entered, the switch names c1", Way::EnteredForC1),
];

/// B in that situation, under that setting; client `asker` is registered there.
fn bench_in(situation: Situation, setting: Setting) -> Bench {
    let mut bench = Bench::new(Style::PLAIN);
    bench.options.acw_retain_call = situation != Situation::NotRetained;
    let agent = match situation {
        Situation::Retained | Situation::NotRetained | Situation::Ready => {
            &["TAgentLogin(B, 7001)", "TAgentSetReady(B)"][..]
        }
        Situation::NotReady => &["TAgentLogin(B, 7001)"],
        Situation::ActiveCall
        | Situation::HeldAndActive
        | Situation::ActiveAndRinging
        | Situation::HeldOnly
        | Situation::Nobody => &[],
    };
    let then = match situation {
        Situation::ActiveCall => &[][..],
        Situation::HeldAndActive => &["B consults C", "C answers"],
        Situation::ActiveAndRinging => &["X calls B"],
        Situation::HeldOnly => &["B holds"],
        Situation::Retained | Situation::NotRetained => &["A hangs up", "workingAfterCall(B, 7001)"],
        Situation::NotReady | Situation::Ready | Situation::Nobody => &["A hangs up", "pass(5000)"],
    };
    for step in [agent, &["A calls B", "B answers"], then].concat() {
        bench.play(&format!("| step | others |\n | {step} | * |"));
    }
    bench.register("asker", "B", RegisterMode::Share);
    bench.options.accode_data = setting.data;
    bench.options.accode_index = setting.index;
    bench.options.accode_privateservice = setting.service;
    bench.forget_heard();
    bench
}

/// Code 11 comes, in that way.
fn code_comes(bench: &mut Bench, way: Way) {
    let code = || KvList::new().with("AccountCode", "11");
    let c1 = bench.conn("c1");
    let entered = |connection| SwitchEvent::CallInformation {
        connection,
        device: Address::number("B"),
        account_code: Some("11".into()),
    };
    match way {
        Way::ServiceOnC1 | Way::Service => {
            let conn_id = (way == Way::ServiceOnC1).then_some(c1);
            bench.request_with("asker", "B", Wish::PrivateService { number: 501, conn_id }, code());
        }
        Way::UserData => bench.request("asker", "B", Wish::UserData(c1, UserDataChange::Update(code()))),
        Way::Extensions => {
            let change = UserDataChange::DeletePair("case".into());
            bench.request_with("asker", "B", Wish::UserData(c1, change), code());
        }
        Way::Entered => bench.play_reports(vec![("B".into(), entered(None))]),
        Way::EnteredForC1 => {
            let connection = Connection::of(&SwitchCallId::new(&[1]), &dn("B"));
            bench.play_reports(vec![("B".into(), entered(Some(connection)))]);
        }
    }
}

/// What the switch was asked, what B's client has heard, and what is written down for people.
fn outcome(setting: Setting, situation: Situation, way: Way) -> Vec<String> {
    let mut bench = bench_in(situation, setting);
    code_comes(&mut bench, way);
    all_of(&mut bench)
}

fn all_of(bench: &mut Bench) -> Vec<String> {
    let asked = asked(bench, None);
    let mut all: Vec<String> = if asked.is_empty() { vec![] } else { vec![asked] };
    all.extend(bench.take_heard().get("asker").into_iter().flatten().map(told));
    all.extend(bench.take_records("B").iter().map(|line| format!("history: {line}")));
    all
}

/// An event in short; a star is the answer to the request.
fn told(heard: &Heard) -> String {
    let (name, inside) = heard.core.split_once('(').unwrap_or((&heard.core, ""));
    let parts: Vec<&str> = inside.trim_end_matches(')').split("; ").collect();
    let call = parts.iter().find(|part| part.starts_with('c')).map_or(String::new(), |c| format!(" {c}"));
    let star = if parts.contains(&"ref") { "*" } else { "" };
    let keys = |keys: &[&str]| {
        let is_told = |word: &&String| keys.iter().any(|key| word.starts_with(key));
        heard.more.iter().filter(is_told).map(String::as_str).collect::<Vec<_>>().join(" ")
    };
    match name {
        "PrivateInfo" => format!("501{star}{call} {{{}}}", keys(&["AccountCode", "PrivateID"])),
        "AttachedDataChanged" => {
            let data = keys(&["data="]).replace("data=", "");
            let (data, error) = (if data.is_empty() { "{}".into() } else { data }, keys(&["ACCODE_ERROR"]));
            format!("AttachedDataChanged{star}{call} {data} {error}").trim_end().to_owned()
        }
        "CallInfoChanged" => {
            format!("CallInfoChanged{call} {{{}}}", keys(&["AccountCode"]).replace(' ', ","))
        }
        "AgentLogout" => "AgentLogout".into(),
        "AgentNotReady" => format!("AgentNotReady{star} {} {{{}}}", parts[1], keys(&["ReasonCode"])),
        "Error" => format!("error* {}", parts[0]),
        "AddressInfo" => format!("AddressInfo {}", parts.join(" ")),
        "Released" => format!("Released{call}"),
        other => panic!("{other} has nothing to do with a code"),
    }
}

fn cell(setting: Setting, situation: Situation, way: Way) -> String {
    let outcome = outcome(setting, situation, way);
    written(&outcome)
}

/// Who is written down for a code stands behind event 501, if that is told.
fn written(outcome: &[String]) -> String {
    let (mut history, mut told): (Vec<_>, Vec<_>) =
        outcome.iter().cloned().partition(|part| part.starts_with("history"));
    if let (Some(event), [line]) = (told.iter_mut().find(|part| part.starts_with("501")), &history[..]) {
        let (_, author) = line.split_once(" by ").expect("a line has an author");
        event.push_str(&format!(" by {author}"));
        history.clear();
    }
    let parts = [told.join(", "), history.join(", ")].into_iter().filter(|part| !part.is_empty());
    let parts: Vec<_> = parts.collect();
    if parts.is_empty() { "-".into() } else { in_short(&parts.join("; ")) }
}

/// Tables are read by people: the long names are told above them.
fn in_short(cell: &str) -> String {
    [
        ("AttachedDataChanged", "data"),
        ("CallInfoChanged", "info"),
        ("AgentNotReady", "NotReady"),
        ("AgentLogout", "Logout"),
        (",AccountCode_1=11", " _1"),
        ("AccountCode=11", "11"),
        (" PrivateID=0", ""),
    ]
    .iter()
    .fold(cell.to_owned(), |cell, (long, short)| cell.replace(long, short))
}

// --- The tables ----------------------------------------------------------------------------------------------------

#[test]
fn every_situation_gives_a_code_to_what_the_document_says() {
    let setting = Setting { data: AccodeData::UserData, index: false, service: true };
    let rows = SITUATIONS.map(|(name, situation)| (name.to_owned(), situation));
    let table = table(&rows, &WAYS, |situation, way| cell(setting, *situation, *way));
    stands_in_the_document("account-codes", &table);
}

#[test]
fn every_setting_shows_a_code_where_the_document_says() {
    let rows: Vec<_> = Setting::all().into_iter().map(|setting| (setting.name(), setting)).collect();
    let columns = [
        ("501 on c1, active", (Situation::ActiveCall, Way::Service)),
        ("key in user data for c1", (Situation::ActiveCall, Way::UserData)),
        ("key in extensions of a request on c1", (Situation::ActiveCall, Way::Extensions)),
        ("entered during c1", (Situation::ActiveCall, Way::Entered)),
        ("501 on c1, retained", (Situation::Retained, Way::Service)),
        ("501, no call, agent not ready", (Situation::NotReady, Way::Service)),
        ("entered, no call, agent not ready", (Situation::NotReady, Way::Entered)),
    ];
    let table = table(&rows, &columns, |setting, (situation, way)| cell(*setting, *situation, *way));
    stands_in_the_document("account-code-settings", &table);
}

/// What becomes of a code that the switch was asked to take.
#[derive(Clone, Copy)]
enum Fate {
    Reported,
    Agreed,
    Refused,
    Unanswered,
    ReportedLate,
    LinkLost,
    CallEnds,
    LoggedOut,
}

/// How a code comes that the switch is asked to take: at B with c1 active, or without a call while agent 7001 is not ready.
fn ask_with_code(bench: &mut Bench, step: &str) {
    bench.mood = Mood::Silent;
    bench.play(&format!("| step | others |\n | {step} | * |"));
    begin(bench);
}

fn fate_cell((situation, step): &(Situation, &str), fate: &Fate) -> String {
    let of_pause = *situation == Situation::NotReady;
    let setting = Setting { data: AccodeData::UserData, index: false, service: true };
    let mut bench = bench_in(*situation, setting);
    ask_with_code(&mut bench, step);
    let reported = if of_pause { Way::Entered } else { Way::EnteredForC1 };
    match fate {
        Fate::CallEnds if of_pause => return String::new(),
        Fate::LoggedOut if !of_pause => return String::new(),
        Fate::Reported => code_comes(&mut bench, reported),
        Fate::Agreed => bench.answer_oldest(None),
        Fate::Refused => bench.answer_oldest(Some(refusal(1142))),
        Fate::Unanswered => bench.answer_oldest(Some(SwitchFailure::Timeout)),
        Fate::ReportedLate => {
            bench.answer_oldest(Some(SwitchFailure::Timeout));
            begin(&mut bench);
            code_comes(&mut bench, reported);
        }
        Fate::LinkLost => bench.link_lost(),
        // The switch has agreed before, and says so now.
        Fate::LoggedOut => {
            let reports = bench.switch.leaves_desk("B", false);
            bench.play_reports(reports);
            bench.answer_oldest_positively();
        }
        Fate::CallEnds => {
            let reports = bench.switch.hangs_up("B");
            bench.play_reports(reports);
        }
    }
    let mut all = all_of(&mut bench);
    all.extend(Some(read_again(&mut bench)).filter(|again| !again.is_empty()));
    written(&all)
}

#[test]
fn a_code_that_the_switch_was_asked_to_take_comes_to_what_the_document_says() {
    use Situation::{ActiveCall, NotReady};
    let ways = [
        ("501 on c1", (ActiveCall, "asker: TPrivateService(501, B, c1, AccountCode=11)")),
        ("key in user data for c1", (ActiveCall, "asker: TUpdateUserData(B, c1, {AccountCode=11})")),
        (
            "key in extensions of a request on c1",
            (ActiveCall, "asker: TDeletePair(B, c1, AccountCode=11, case)"),
        ),
        ("501, no call, agent not ready", (NotReady, "asker: TPrivateService(501, B, AccountCode=11)")),
        ("`ReasonCode` of RequestAgentNotReady", (NotReady, "asker: TAgentSetNotReady(B, ReasonCode=11)")),
    ];
    let fates = [
        ("reported", Fate::Reported),
        ("result", Fate::Agreed),
        ("refused 1142", Fate::Refused),
        ("no answer", Fate::Unanswered),
        ("reported after that", Fate::ReportedLate),
        ("link lost", Fate::LinkLost),
        ("c1 ends", Fate::CallEnds),
        ("logged out, then result", Fate::LoggedOut),
    ];
    let rows = ways.map(|(name, way)| (name.to_owned(), way));
    stands_in_the_document("account-code-answers", &table(&rows, &fates, fate_cell));
}

// --- Every combination against the rules ---------------------------------------------------------------------------

/// What a code belongs to (private-services.md 5.2, 5.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    Call(&'static str),
    Retained,
    /// The pause that the agent has.
    Pause(&'static str),
    /// The next pause of an agent who is ready.
    NextPause,
    None,
    Refused,
}

fn owner(situation: Situation, way: Way) -> Owner {
    use Situation::{
        ActiveAndRinging, ActiveCall, HeldAndActive, HeldOnly, Nobody, NotReady, NotRetained, Ready, Retained,
    };
    let names_c1 = !matches!(way, Way::Service | Way::Entered);
    match (situation, way) {
        (HeldAndActive, _) if !names_c1 => Owner::Call("c2"),
        (ActiveCall | HeldAndActive | ActiveAndRinging | HeldOnly, _) => Owner::Call("c1"),
        (Retained, _) => Owner::Retained,
        (_, Way::EnteredForC1) => Owner::None,
        (NotRetained | NotReady | Ready | Nobody, _) if names_c1 => Owner::Refused,
        (NotRetained, _) => Owner::Pause("AfterCallWork"),
        (NotReady, _) => Owner::Pause("AuxWork"),
        (Ready, Way::Service) => Owner::Pause("AuxWork"),
        (Ready, _) => Owner::NextPause,
        (Nobody, Way::Service) => Owner::Refused,
        (Nobody, _) => Owner::None,
    }
}

/// Whether the way is open under the setting: the code is one, and the switch is asked to take it.
fn is_code(setting: Setting, way: Way) -> bool {
    way != Way::UserData || setting.data == AccodeData::UserData
}

fn expected(setting: Setting, situation: Situation, way: Way) -> Vec<String> {
    let asks_service = matches!(way, Way::Service | Way::ServiceOnC1);
    if asks_service && !setting.service {
        return vec!["error* 51".into()];
    }
    let star = if asks_service { "*" } else { "" };
    let told_501 =
        |call: &str| setting.service.then(|| format!("501{star}{call} {{AccountCode=11 PrivateID=0}}"));
    match owner(situation, way) {
        Owner::Refused => vec!["error* 56".into()],
        Owner::None | Owner::NextPause => told_501("").into_iter().chain([history("", way)]).collect(),
        Owner::Pause(mode) => {
            let state = if mode == "AfterCallWork" { "workingAfterCall" } else { "notReady" };
            let asked = asks_service.then(|| format!("asks setAgentState ({state}, 7001, walkAwayCode 11)"));
            let told = [format!("AgentNotReady {mode} {{ReasonCode=11}}"), history("", way)];
            asked.into_iter().chain(told_501("")).chain(told).collect()
        }
        Owner::Retained => told_of_call(setting, way, "c1", told_501(" c1")),
        Owner::Call(call) => {
            let by_client = asks_service || matches!(way, Way::UserData | Way::Extensions);
            let asked =
                (by_client && is_code(setting, way)).then(|| format!("asks associateData ({call}, 11)"));
            let told = told_of_call(setting, way, call, told_501(&format!(" {call}")));
            asked.into_iter().chain(told).collect()
        }
    }
}

/// Every code is written down, whether or not an event tells of it, with the client that gave it.
fn history(call: &str, way: Way) -> String {
    let by = if matches!(way, Way::Entered | Way::EnteredForC1) { "switch" } else { "asker" };
    format!("history: 501{call} 11 by {by}")
}

/// The events of a call code, and of the request that brought it (private-services.md 5.5).
fn told_of_call(setting: Setting, way: Way, call: &str, told_501: Option<String>) -> Vec<String> {
    let keys = if setting.index { "AccountCode=11,AccountCode_1=11" } else { "AccountCode=11" };
    let in_data = if setting.data == AccodeData::UserData { keys } else { "" };
    let shown = match setting.data {
        AccodeData::None => None,
        AccodeData::UserData => Some(format!("AttachedDataChanged {call} {{{keys}}}")),
        AccodeData::Extensions => Some(format!("CallInfoChanged {call} {{{keys}}}")),
    };
    let answer = format!("AttachedDataChanged* {call} {{{in_data}}}");
    let told: Vec<_> = match way {
        Way::UserData if is_code(setting, way) => told_501.into_iter().chain([answer]).collect(),
        Way::UserData => return vec![format!("AttachedDataChanged* {call} {{AccountCode=11}}")],
        Way::Extensions => told_501.into_iter().chain(shown).chain([answer]).collect(),
        Way::Service | Way::ServiceOnC1 | Way::Entered | Way::EnteredForC1 => {
            told_501.into_iter().chain(shown).collect()
        }
    };
    told.into_iter().chain([history(&format!(" {call}"), way)]).collect()
}

#[test]
fn every_setting_in_every_situation_and_every_way_follows_the_rules() {
    for setting in Setting::all() {
        for (_, situation) in SITUATIONS {
            for (_, way) in WAYS {
                assert_eq!(
                    outcome(setting, situation, way),
                    expected(setting, situation, way),
                    "{setting:?}, {situation:?}, {way:?}"
                );
            }
        }
    }
}
