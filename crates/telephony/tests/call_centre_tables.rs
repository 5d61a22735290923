//! Every state times every input of hot desking by agent login, as tables that a person reviews: they are made by this
//! test, stand in docs/private-services.md, and must not differ from it. `UPDATE_DOCS=1 cargo test -p telephony --test
//! call_centre_tables` writes them there.

mod bench;

use bench::Bench;
use bench::cells::{asked, begin, cell, how_known, read_again, told};
use bench::desks::{Fate, Known, comes_to, is_read, is_wished};
use bench::document::{stands_in_the_document, table};
use bench::switch::Style;
use telephony::names::{RegisterMode, WorkMode};
use telephony::request::{AgentWish, Wish};
use telephony::switch::{SwitchRequest, WantedState};

#[derive(Clone, Copy)]
enum DeskState {
    Nobody,
    LoggingIn,
    /// Agent 7001, who is no guest.
    Plain,
    LoggedIn,
    LoggingOut,
}

struct DeskCase {
    state: DeskState,
    known: Known,
}

#[derive(Clone, Copy)]
enum DeskInput {
    Login(&'static str),
    Logout,
    Associated(&'static str),
    NotAssociated,
    Fate(Fate),
    LinkLost,
    NamedAgain(Option<&'static str>),
}

fn log_in(bench: &mut Bench, client: &str, agent: &str) {
    let (password, queue, work_mode) = (None, None, WorkMode::Unknown);
    let agent_id = agent.into();
    bench.request(client, "A", Wish::Agent(AgentWish::Login { agent_id, password, queue, work_mode }));
}

fn log_out(bench: &mut Bench, client: &str) {
    bench.request(client, "A", Wish::Agent(AgentWish::Logout { queue: None }));
}

impl DeskCase {
    fn all() -> Vec<(String, DeskCase)> {
        use DeskState::{LoggedIn, LoggingIn, LoggingOut, Nobody, Plain};
        let states = [Nobody, LoggingIn, Plain, LoggedIn, LoggingOut];
        let all = Known::ALL.into_iter().flat_map(|known| states.map(|state| DeskCase { state, known }));
        // Nothing is in work without a link.
        let cases = all.filter(|case| case.known != Known::LinkAway || !case.is_in_work());
        cases.map(|case| (case.name(), case)).collect()
    }

    fn name(&self) -> String {
        let mark = self.known.mark();
        let state = match self.state {
            DeskState::Nobody => "nobody".to_owned(),
            DeskState::LoggingIn => "nobody, 7100 logs in".to_owned(),
            DeskState::Plain => "7001".to_owned(),
            DeskState::LoggedIn => format!("7100{mark}"),
            DeskState::LoggingOut => format!("7100{mark} logs out"),
        };
        format!("{state}{}", self.known.name())
    }

    fn is_in_work(&self) -> bool {
        matches!(self.state, DeskState::LoggingIn | DeskState::LoggingOut)
    }

    /// Whether the input can come in this state.
    fn can_get(&self, input: &DeskInput) -> bool {
        match input {
            DeskInput::Login(_) | DeskInput::Logout | DeskInput::NamedAgain(_) => true,
            DeskInput::Fate(_) => self.is_in_work(),
            DeskInput::Associated(_) | DeskInput::NotAssociated | DeskInput::LinkLost => {
                self.known != Known::LinkAway
            }
        }
    }

    fn bench(&self) -> Bench {
        let mut bench = Bench::unregistered(Style::PLAIN);
        for client in ["1st", "2nd", "ear"] {
            bench.register(client, "A", RegisterMode::Share);
        }
        match self.state {
            DeskState::Nobody | DeskState::LoggingIn => {}
            DeskState::Plain => log_in(&mut bench, "1st", "7001"),
            DeskState::LoggedIn | DeskState::LoggingOut => log_in(&mut bench, "1st", "7100"),
        }
        comes_to(&mut bench, self.known);
        match self.state {
            DeskState::LoggingIn => log_in(&mut bench, "1st", "7100"),
            DeskState::LoggingOut => log_out(&mut bench, "1st"),
            DeskState::Nobody | DeskState::Plain | DeskState::LoggedIn => {}
        }
        begin(&mut bench);
        assert_eq!(agent_at(&bench), self.name(), "the bench is in the state that the row names");
        bench
    }
}

fn desk_cell(case: &DeskCase, input: &DeskInput) -> String {
    if !case.can_get(input) {
        return String::new();
    }
    let mut bench = case.bench();
    let before = agent_at(&bench);
    match *input {
        DeskInput::Login(agent) => log_in(&mut bench, "2nd", agent),
        DeskInput::Logout => log_out(&mut bench, "2nd"),
        DeskInput::Associated(agent) => {
            let reports = bench.switch.joins(agent, "A");
            bench.play_reports(reports);
        }
        DeskInput::NotAssociated => {
            let reports = bench.switch.parts("7100");
            bench.play_reports(reports);
        }
        DeskInput::Fate(fate) => fate.befall(&mut bench),
        DeskInput::LinkLost => bench.link_lost(),
        DeskInput::NamedAgain(agent) => {
            bench.switch.parts("7100");
            bench.switch.agents.clear();
            agent.into_iter().for_each(|agent| drop(bench.switch.takes_over(agent, "A")));
            let named = agent.map_or_else(Vec::new, |agent| bench.switch.present_association(agent));
            is_read(&mut bench, case.known, named);
        }
    }
    let asker = matches!(input, DeskInput::Login(_) | DeskInput::Logout).then_some("2nd");
    let effects = [asked(&bench, asker), told(&mut bench, "A"), read_again(&mut bench)];
    cell(effects, &before, &agent_at(&bench))
}

/// Who is logged in at A, who logs in or out, and how sure that is.
fn agent_at(bench: &Bench) -> String {
    let snapshot = bench.snapshot("A");
    let mark = if snapshot.hot_desk.is_some_and(|desk| desk.uncertain) { "?" } else { "" };
    let who = |agent: telephony::agent::Agent| agent.id.map_or_else(|| "?".into(), |id| id.to_string());
    let now = snapshot.agent.map_or_else(|| "nobody".into(), who);
    let wished = bench.open.iter().find(|question| is_wished(question) && bench.unanswered() > 0);
    let in_work = match wished.map(|question| &question.request) {
        Some(SwitchRequest::SetAgentState(wanted)) if wanted.wanted == WantedState::LoggedOn => {
            format!(", {} logs in", wanted.agent.as_deref().unwrap_or("?"))
        }
        Some(_) => " logs out".to_owned(),
        None => String::new(),
    };
    format!("{now}{mark}{in_work}{}", how_known(bench, "A"))
}

#[test]
fn hot_desking_by_login_does_in_every_state_what_the_document_says() {
    use DeskInput::{Associated, LinkLost, Login, Logout, NamedAgain, NotAssociated};
    let states = DeskCase::all();
    let requests = [("login 7100", Login("7100")), ("login 6001, a DN", Login("6001")), ("logout", Logout)];
    let reports = [
        ("7100 associated", Associated("7100")),
        ("7101 associated", Associated("7101")),
        ("7100 not associated", NotAssociated),
    ];
    let answers = Fate::columns(DeskInput::Fate);
    let link = [
        ("link lost", LinkLost),
        ("read again, 7100 named", NamedAgain(Some("7100"))),
        ("read again, 7101 named", NamedAgain(Some("7101"))),
        ("read again, nobody named", NamedAgain(None)),
    ];
    let tables = [&requests[..], &reports, &answers, &link].map(|inputs| table(&states, inputs, desk_cell));
    stands_in_the_document("call-centre", &tables.join("\n\n"));
}
