//! Every state times every input of a guest of hot desking by private service, as tables that a person
//! reviews: they are made by this test, stand in docs/private-services.md, and must not differ from it.
//! `UPDATE_DOCS=1 cargo test -p telephony --test hot_desk_tables` writes them there.

mod bench;

use bench::cells::{asked, begin, read_again, told, without_extensions};
use bench::desks::{Fate, forget_done, in_work, is_read, join, monitor_is_set};
use bench::document::{assert_closed, stands_in_the_document};
use bench::states::{Known, State, Subject, explore, table_of};
use bench::switch::Style;
use bench::{Bench, Mood};
use telephony::names::RegisterMode;
use telephony::request::Wish;
use telephony::switch::{FromSwitch, SwitchEvent, SwitchRequest};

fn part(bench: &mut Bench, client: &str, guest: &str) {
    bench.request(client, guest, Wish::PrivateService { number: 2, conn_id: None });
}

/// Guest 6001, with hosts A and B.
struct Guest;

#[derive(Clone, Copy)]
enum GuestInput {
    Join(&'static str),
    Part,
    Associated(&'static str),
    NotAssociated,
    ATakenBy(&'static str),
    Service { dn: &'static str, back: bool },
    MonitorLost,
    EventsLost,
    CallEnds,
    Fate(Fate),
    LinkLost,
    MonitorSet,
    Named(Option<&'static str>),
}

impl Subject for Guest {
    type Input = GuestInput;
    const ALIKE: &'static [[&'static str; 2]] = &[["A", "B"]];

    fn first(&self) -> Bench {
        let mut bench = Bench::new(Style::PLAIN);
        for client in ["1st", "2nd", "ear"] {
            bench.register(client, "6001", RegisterMode::Share);
        }
        bench.mood = Mood::Silent;
        bench
    }

    fn can_come(&self, bench: &Bench, input: GuestInput) -> bool {
        let known = Known::of(bench, "6001");
        match input {
            GuestInput::Join(_) | GuestInput::Part | GuestInput::Named(_) => true,
            GuestInput::Fate(_) => in_work(bench, "6001").is_some(),
            GuestInput::MonitorSet => matches!(known, Known::LinkAway | Known::ToBeRead),
            GuestInput::Associated(_)
            | GuestInput::NotAssociated
            | GuestInput::ATakenBy(_)
            | GuestInput::Service { .. }
            | GuestInput::MonitorLost
            | GuestInput::EventsLost
            | GuestInput::CallEnds
            | GuestInput::LinkLost => bench.is_link_up(),
        }
    }

    fn prepare(&self, bench: &mut Bench, input: GuestInput) {
        if let GuestInput::CallEnds = input {
            let reports = bench.switch.dials("B", "6001");
            bench.play_reports(reports);
        }
    }

    fn play(&self, bench: &mut Bench, client: &str, input: GuestInput) {
        match input {
            GuestInput::Join(host) => join(bench, client, "6001", host),
            GuestInput::Part => part(bench, client, "6001"),
            GuestInput::Fate(fate) => fate.befall(bench, "6001"),
            GuestInput::MonitorLost => bench.monitor_lost("6001"),
            GuestInput::EventsLost => bench.tell("6001", FromSwitch::EventsLost),
            GuestInput::LinkLost => bench.link_lost(),
            GuestInput::MonitorSet => monitor_is_set(bench, &["6001"]),
            GuestInput::Named(host) => {
                bench.switch.parts("6001");
                let named = host.map_or_else(Vec::new, |host| bench.switch.joins("6001", host));
                is_read(bench, &["6001"], named);
            }
            GuestInput::Associated(_)
            | GuestInput::NotAssociated
            | GuestInput::ATakenBy(_)
            | GuestInput::Service { .. }
            | GuestInput::CallEnds => reported(bench, input),
        }
        forget_done(bench, &["1st", "2nd"]);
    }

    fn effects(&self, bench: &mut Bench, input: GuestInput) -> [String; 3] {
        let asker = matches!(input, GuestInput::Join(_) | GuestInput::Part).then_some("2nd");
        let told = told(bench, "6001");
        let told = if brings_doubt(input) { without_extensions(&told) } else { told };
        [asked(bench, asker), told, read_again(bench)]
    }

    fn reads_all(input: GuestInput) -> bool {
        matches!(input, GuestInput::Named(_))
    }

    fn state(&self, bench: &mut Bench) -> State {
        let state = State::of(bench, "6001", desk_of_guest(bench));
        if state.name != "joining A" && state.name != "joining B" {
            return state;
        }
        if is_joining(bench) {
            state
        } else {
            State { name: state.name.replace("joining", "free, 1 for") + " in work", ..state }
        }
    }
}

/// Whether what is known is uncertain from then on, whatever it is.
fn brings_doubt(input: GuestInput) -> bool {
    matches!(input, GuestInput::Fate(Fate::Timeout) | GuestInput::MonitorLost | GuestInput::EventsLost)
}

/// What the switch reports by itself.
fn reported(bench: &mut Bench, input: GuestInput) {
    let reports = match input {
        GuestInput::Associated(host) => bench.switch.joins("6001", host),
        GuestInput::NotAssociated => bench.switch.parts("6001"),
        GuestInput::ATakenBy("7100") => bench.switch.takes_over("7100", "A"),
        GuestInput::ATakenBy(guest) => bench.switch.joins(guest, "A"),
        GuestInput::Service { dn, back: false } => vec![(dn.into(), SwitchEvent::OutOfService)],
        GuestInput::Service { dn, back: true } => vec![(dn.into(), SwitchEvent::BackInService)],
        GuestInput::CallEnds => bench.switch.hangs_up("B"),
        GuestInput::Join(_)
        | GuestInput::Part
        | GuestInput::Fate(_)
        | GuestInput::MonitorLost
        | GuestInput::EventsLost
        | GuestInput::LinkLost
        | GuestInput::MonitorSet
        | GuestInput::Named(_) => unreachable!("no report"),
    };
    bench.play_reports(reports);
}

/// Whose telephone 6001 has, and what is in work for it. An association is unsure as long as not all is read.
fn desk_of_guest(bench: &Bench) -> String {
    let desk = bench.snapshot("6001").hot_desk;
    if let Some(desk) = &desk {
        assert_eq!(
            desk.uncertain,
            Known::of(bench, "6001") != Known::Read,
            "unsure as long as not all is read"
        );
    }
    let host = desk.map(|desk| desk.peer.to_string());
    match (host, in_work(bench, "6001")) {
        (None, None) => "free".to_owned(),
        (Some(host), None) => format!("joined({host})"),
        (None, Some(SwitchRequest::JoinGuest { host, .. })) => format!("joining {host}"),
        (Some(host), Some(SwitchRequest::PartGuest { .. })) => format!("parting from {host}"),
        (Some(joined), Some(SwitchRequest::JoinGuest { host, .. })) => {
            format!("joined({joined}), 1 for {host} in work")
        }
        (None, Some(SwitchRequest::PartGuest { .. })) => "free, 2 in work".to_owned(),
        (_, Some(other)) => panic!("{other:?} is no service of a guest"),
    }
}

/// Whether the join in work is the guest's own state, and no mere rest of one: "not associated" ends it then.
fn is_joining(bench: &mut Bench) -> bool {
    begin(bench);
    let not_associated = bench.switch.parts("6001");
    bench.play_reports(not_associated.clone());
    if Known::of(bench, "6001") == Known::BeingRead {
        is_read(bench, &["6001"], vec![]);
        bench.play_reports(not_associated);
    }
    bench.take_heard().values().flatten().any(|event| event.core.starts_with("Error(1161"))
}

/// Whether it changes another DN, which has a table of its own.
fn is_of_another(input: GuestInput) -> bool {
    matches!(input, GuestInput::ATakenBy(_) | GuestInput::Service { dn: "A", .. } | GuestInput::CallEnds)
}

#[test]
fn hot_desking_does_in_every_state_what_the_document_says() {
    use GuestInput::{
        ATakenBy, Associated, CallEnds, EventsLost, Join, LinkLost, MonitorLost, MonitorSet, Named,
        NotAssociated, Part, Service,
    };
    let requests = [("1, `HOST_DN` A", Join("A")), ("1, `HOST_DN` B", Join("B")), ("2", Part)];
    let reports = [
        ("associated with A", Associated("A")),
        ("associated with B", Associated("B")),
        ("not associated", NotAssociated),
    ];
    let answers =
        [("result", GuestInput::Fate(Fate::Result)), ("refused 1161", GuestInput::Fate(Fate::Refused))];
    let silence = [("no answer", GuestInput::Fate(Fate::Timeout))];
    let link = [("link lost", LinkLost)];
    let monitor =
        [("monitor lost", MonitorLost), ("events lost", EventsLost), ("monitor set again", MonitorSet)];
    let service = [
        ("out of service", Service { dn: "6001", back: false }),
        ("back in service", Service { dn: "6001", back: true }),
    ];
    let named = [
        ("read again, A named", Named(Some("A"))),
        ("read again, B named", Named(Some("B"))),
        ("read again, none named", Named(None)),
    ];
    let others = [
        ("A taken by 6002", ATakenBy("6002")),
        ("A taken by agent 7100", ATakenBy("7100")),
        ("A out of service", Service { dn: "A", back: false }),
        ("A back in service", Service { dn: "A", back: true }),
        ("a call of 6001 ends", CallEnds),
    ];
    let tables = [&requests[..], &reports, &others, &answers, &silence, &link, &named, &monitor, &service];
    let of_6001 = tables.into_iter().flatten().map(|(_, input)| *input);
    let states = explore(&Guest, &of_6001.filter(|input| !is_of_another(*input)).collect::<Vec<_>>());
    let tables = tables.map(|inputs| table_of(&Guest, &states.iter().collect::<Vec<_>>(), inputs));
    let rows: Vec<_> = states.iter().map(|found| (found.state.name.clone(), ())).collect();
    assert_closed(&rows, &tables, Guest::ALIKE);
    stands_in_the_document("hot-desking", &tables.join("\n\n"));
}
