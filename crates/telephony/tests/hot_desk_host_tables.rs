//! Every state times every input of a host of hot desking, as tables that a person reviews: they are made by this test,
//! stand in docs/private-services.md, and must not differ from it. `UPDATE_DOCS=1 cargo test -p telephony --test
//! hot_desk_host_tables` writes them there.

mod bench;

use bench::cells::{asked, begin, read_again, told_at, without_extensions};
use bench::desks::{Fate, forget_done, in_work, is_read, join, monitor_is_set};
use bench::document::{assert_closed, stands_in_the_document};
use bench::states::{Known, State, Subject, cell_of, explore, table_of};
use bench::switch::{Reports, Style};
use bench::{Bench, Mood};
use telephony::names::RegisterMode;
use telephony::switch::{FromSwitch, SwitchEvent};

/// A host with the guests 6001 and 6002 and agent 7100.
#[derive(Clone, Copy)]
struct Host(&'static str);

const GUESTS: [&str; 2] = ["6001", "6002"];

#[derive(Clone, Copy)]
enum HostInput {
    Asked(&'static str),
    Associated(&'static str),
    NotAssociated(&'static str),
    Service { back: bool },
    MonitorLost,
    EventsLost,
    CallEnds,
    Fate(&'static str, Fate),
    LinkLost,
    MonitorSet,
    Named(Option<&'static str>),
}

impl Host {
    /// Whatever becomes of the host, its guests' DNs are read with it.
    fn dns(self) -> [&'static str; 3] {
        [self.0, "6001", "6002"]
    }

    /// The switch gives the telephone to somebody.
    fn is_given(self, bench: &mut Bench, to: &'static str) {
        let reports = if bench.switch.host_of(to).is_some_and(|host| host == self.0) {
            bench.switch.present_association(to)
        } else if is_agent(to) {
            bench.switch.takes_over(to, self.0)
        } else {
            bench.switch.agents.remove(self.0);
            bench.switch.joins(to, self.0)
        };
        bench.switch.forwards.clear();
        bench.play_reports(without_forwarding(reports));
    }

    fn is_left(self, bench: &mut Bench, by: &str) {
        let reports = if is_agent(by) && bench.switch.agents.contains_key(self.0) {
            bench.switch.leaves_desk(self.0, false)
        } else {
            bench.switch.parts(by)
        };
        bench.play_reports(without_forwarding(reports));
    }

    fn is_read_with(self, bench: &mut Bench, who: Option<&'static str>) {
        for who in ["6001", "6002", "7100"] {
            bench.switch.parts(who);
        }
        bench.switch.agents.clear();
        let named = who.map_or_else(Vec::new, |who| {
            if is_agent(who) {
                drop(bench.switch.takes_over(who, self.0));
            }
            bench.switch.joins(who, self.0)
        });
        bench.switch.forwards.clear();
        is_read(bench, &self.dns(), named);
    }
}

impl Subject for Host {
    type Input = HostInput;
    const ALIKE: &'static [[&'static str; 2]] = &[["6001", "6002"]];

    /// On each DN only its own client.
    fn first(&self) -> Bench {
        let mut bench = Bench::unregistered(Style::PLAIN);
        for dn in ["6001", "6002", "6003", self.0] {
            bench.register(dn, dn, RegisterMode::Share);
        }
        bench.mood = Mood::Silent;
        bench
    }

    fn can_come(&self, bench: &Bench, input: HostInput) -> bool {
        match input {
            HostInput::Asked(_) | HostInput::Named(_) => true,
            HostInput::Fate(guest, _) => asks(bench, guest),
            HostInput::MonitorSet => {
                matches!(Known::of(bench, self.0), Known::LinkAway | Known::ToBeRead)
            }
            HostInput::Associated(_)
            | HostInput::NotAssociated(_)
            | HostInput::Service { .. }
            | HostInput::MonitorLost
            | HostInput::EventsLost
            | HostInput::CallEnds
            | HostInput::LinkLost => bench.is_link_up(),
        }
    }

    fn prepare(&self, bench: &mut Bench, input: HostInput) {
        if let HostInput::CallEnds = input {
            let reports = bench.switch.dials("B", self.0);
            bench.play_reports(reports);
        }
    }

    fn play(&self, bench: &mut Bench, _client: &str, input: HostInput) {
        let service = |event| vec![(self.0.into(), event)];
        match input {
            HostInput::Asked(guest) => join(bench, guest, guest, self.0),
            HostInput::Associated(who) => self.is_given(bench, who),
            HostInput::NotAssociated(who) => self.is_left(bench, who),
            HostInput::Service { back: false } => bench.play_reports(service(SwitchEvent::OutOfService)),
            HostInput::Service { back: true } => bench.play_reports(service(SwitchEvent::BackInService)),
            HostInput::MonitorLost => bench.monitor_lost(self.0),
            HostInput::CallEnds => {
                let reports = bench.switch.hangs_up("B");
                bench.play_reports(reports);
            }
            HostInput::EventsLost => {
                self.dns().into_iter().for_each(|dn| bench.tell(dn, FromSwitch::EventsLost));
            }
            HostInput::Fate(guest, fate) => fate.befall(bench, guest),
            HostInput::LinkLost => bench.link_lost(),
            HostInput::MonitorSet => monitor_is_set(bench, &self.dns()),
            HostInput::Named(who) => self.is_read_with(bench, who),
        }
        forget_done(bench, &GUESTS);
    }

    fn effects(&self, bench: &mut Bench, input: HostInput) -> [String; 3] {
        let asker = if let HostInput::Asked(guest) = input { Some(guest) } else { None };
        let told = told_at(bench, &["6001", "6002", self.0]);
        match input {
            HostInput::MonitorLost | HostInput::EventsLost => {
                [String::new(), without_extensions(&told), read_again(bench)]
            }
            // How the guest is read again stands in the tables of guests.
            HostInput::Fate(guest, Fate::Timeout) => {
                [String::new(), format!("{guest}: [error 57]"), String::new()]
            }
            HostInput::Named(_) => [asked(bench, asker), self.of_host(&told), read_again(bench)],
            HostInput::Asked(_)
            | HostInput::Associated(_)
            | HostInput::NotAssociated(_)
            | HostInput::Service { .. }
            | HostInput::CallEnds
            | HostInput::Fate(..)
            | HostInput::LinkLost
            | HostInput::MonitorSet => [asked(bench, asker), told, read_again(bench)],
        }
    }

    fn reads_all(input: HostInput) -> bool {
        matches!(input, HostInput::Named(_))
    }

    fn state(&self, bench: &mut Bench) -> State {
        let state = State::of(bench, self.0, String::new());
        let asking = GUESTS.into_iter().filter(|guest| asks(bench, guest)).collect::<Vec<_>>();
        let (name, promised) = self.holder(bench);
        let others: Vec<_> = asking.into_iter().filter(|guest| promised.as_deref() != Some(guest)).collect();
        let name = match &others[..] {
            [] => name,
            [guest] => format!("{name}, {guest} waits"),
            [_, ..] => format!("{name}, both wait"),
        };
        State { name, ..state }
    }
}

impl Host {
    /// What stands in the tables of guests is left out: that the guest is in sync, with its host.
    fn of_host(self, told: &str) -> String {
        let in_sync = format!("AddressInfo in sync {{HotDeskHost={}}}", self.0);
        let back = "DNBackInService";
        let told = told.replace(&format!(", {in_sync}"), "").replace(&format!("{back}, "), "");
        let parts = told.split("; ").filter(|part| !part.ends_with(&in_sync) && !part.ends_with(back));
        parts.collect::<Vec<_>>().join("; ")
    }

    /// Who has the host, or else for whom it keeps itself free: another guest who asks for it is told.
    fn holder(self, bench: &mut Bench) -> (String, Option<String>) {
        let snapshot = bench.snapshot(self.0);
        if let Some(desk) = snapshot.hot_desk {
            let is_read = snapshot.in_sync;
            assert!(desk.uncertain || is_read, "whoever is not read is unsure");
            let what = if is_agent(desk.peer.as_str()) { "agent " } else { "" };
            let mark = if desk.uncertain && is_read { "?" } else { "" };
            return (format!("taken by {what}{}{mark}", desk.peer), None);
        }
        let promised = self.promised(bench);
        (promised.as_ref().map_or_else(|| "free".into(), |guest| format!("asked for by {guest}")), promised)
    }

    fn promised(self, bench: &mut Bench) -> Option<String> {
        let back = vec![(self.0.into(), SwitchEvent::BackInService)];
        bench.play_reports(back);
        begin(bench);
        join(bench, "6003", "6003", self.0);
        if bench.waits("6003") {
            return None;
        }
        let refusal = bench.take_answer("6003").refusal.expect("whoever does not wait is refused");
        GUESTS.into_iter().find(|guest| refusal.message.contains(guest)).map(Into::into)
    }
}

fn is_agent(who: &str) -> bool {
    who.starts_with('7')
}

/// When the forwarding is reported is the switch's choice.
fn without_forwarding(reports: Reports) -> Reports {
    reports.into_iter().filter(|(_, event)| !matches!(event, SwitchEvent::Forwarding { .. })).collect()
}

/// Whether that guest waits for a host.
fn asks(bench: &Bench, guest: &str) -> bool {
    bench.waits(guest) && in_work(bench, guest).is_some()
}

#[test]
fn a_host_does_in_every_state_what_the_document_says() {
    use HostInput::{
        Asked, Associated, CallEnds, EventsLost, LinkLost, MonitorLost, MonitorSet, Named, NotAssociated,
        Service,
    };
    let requests = [("6001 asks", Asked("6001")), ("6002 asks", Asked("6002"))];
    let joined = [
        ("6001 associated", Associated("6001")),
        ("6002 associated", Associated("6002")),
        ("7100 associated", Associated("7100")),
    ];
    let parted = [
        ("6001 not associated", NotAssociated("6001")),
        ("6002 not associated", NotAssociated("6002")),
        ("7100 not associated", NotAssociated("7100")),
    ];
    let answers = |guest| Fate::columns(move |fate| HostInput::Fate(guest, fate));
    let service = [("out of service", Service { back: false }), ("back in service", Service { back: true })];
    let link = [("link lost", LinkLost)];
    let monitor = [("events lost", EventsLost), ("monitor set again", MonitorSet)];
    let named = [
        ("read again, 6001 named", Named(Some("6001"))),
        ("read again, 6002 named", Named(Some("6002"))),
        ("read again, 7100 named", Named(Some("7100"))),
        ("read again, none named", Named(None)),
    ];
    let [to_6001, to_6002] =
        GUESTS.map(|guest| answers(guest).map(|(name, input)| (format!("{guest}: {name}"), input)));
    let [to_6001, to_6002] =
        [&to_6001, &to_6002].map(|to| to.each_ref().map(|(name, input)| (&**name, *input)));
    let others = [("monitor of A lost", MonitorLost), ("a call of A ends", CallEnds)];
    let reports = [&joined[..], &parted, &to_6001, &to_6002, &service, &link, &named, &monitor, &others];
    let of_reports: Vec<HostInput> = reports.iter().copied().flatten().map(|(_, input)| *input).collect();
    let inputs = requests.iter().map(|(_, input)| *input).chain(of_reports.iter().copied());
    // What becomes of the host alone leaves its guests as they were, which a name does not tell.
    let inputs: Vec<_> = inputs.filter(|input| !matches!(input, MonitorLost | CallEnds)).collect();
    let states = explore(&Host("A"), &inputs);
    let tables: Vec<_> = [&requests[..]]
        .into_iter()
        .chain(reports)
        .map(|inputs| table_of(&Host("A"), &states.iter().collect::<Vec<_>>(), inputs))
        .collect();
    let rows: Vec<_> = states.iter().map(|found| (found.state.name.clone(), ())).collect();
    assert_closed(&rows, &tables, Host::ALIKE);

    // Whoever may be no host differs in what it is asked for alone.
    let of_no_host = explore(&Host("D"), &inputs);
    for found in &of_no_host {
        let same =
            states.iter().find(|of_host| of_host.state == found.state).expect("a host comes to it, too");
        for input in &of_reports {
            let as_host = cell_of(&Host("D"), found, *input).replace('D', "A");
            assert_eq!(as_host, cell_of(&Host("A"), same, *input).replace('D', "A"), "{}", found.state.name);
        }
    }
    let no_host = table_of(&Host("D"), &of_no_host.iter().collect::<Vec<_>>(), &requests);
    stands_in_the_document("hot-desking-host", &tables.join("\n\n"));
    stands_in_the_document("hot-desking-no-host", &no_host);
}
