//! The script of a little life: it is lively, it never jams, and it leaves alone what is not its own.

use std::{collections::BTreeMap, time::Duration};

use switch_model::{
    Act, AgentState, Call, ConnectionState, Device, DeviceKind, Hand, Life, LifeConfig, Number, Pbx,
    PbxConfig, RecordingState,
};

/// Longer than the longest course of a call: ringing, a conversation, and everything put off once or twice.
const LONGEST_CALL: Duration = Duration::from_secs(90);

/// A switch with the script at its telephones, and chance from a counter.
struct World {
    pbx: Pbx,
    life: Life,
    now: Duration,
    turn: u32,
}

impl World {
    fn new() -> Self {
        Self::with(PbxConfig::default(), 0)
    }

    fn with(config: PbxConfig, chance: u32) -> Self {
        let life = Life::new(LifeConfig::default());
        Self { pbx: Pbx::new(config), life, now: Duration::ZERO, turn: chance }
    }

    /// One turn of the script; what it does must be possible.
    fn turn(&mut self) -> Option<Act> {
        self.turn += 1;
        let random = self.turn.wrapping_mul(0x9e37_79b9);
        let (act, delay) = self.life.next_act(&self.pbx, self.now, random);
        if let Some(act) = &act {
            self.pbx.act(act).unwrap_or_else(|refusal| panic!("turn {}: {act:?}: {refusal}", self.turn));
        }
        while self.pbx.poll_happening().is_some() {}
        self.now += delay;
        act
    }

    fn run(&mut self, time: Duration) -> Vec<Act> {
        let end = self.now + time;
        let mut acts = Vec::new();
        while self.now < end {
            acts.extend(self.turn());
        }
        acts
    }
}

fn numbers(pbx: &Pbx, kind: DeviceKind) -> Vec<Number> {
    pbx.devices().filter(|d| d.kind() == kind).map(Device::number).cloned().collect()
}

fn assert_sound(pbx: &Pbx) {
    for call in pbx.calls() {
        let mut devices: Vec<_> = call.connections().iter().map(switch_model::Connection::device).collect();
        devices.sort();
        devices.dedup();
        assert_eq!(devices.len(), call.connections().len(), "a device is in a call once: {call:?}");
        assert!(!devices.is_empty(), "no call without parties: {call:?}");
        assert!(call.connections().iter().all(|c| c.state() != ConnectionState::Null));
    }
    for phone in numbers(pbx, DeviceKind::Phone) {
        assert!(
            pbx.connections_at(phone.as_str()).count() <= pbx.config().lines,
            "{phone} has too many calls"
        );
        let engaged = |c: &switch_model::Connection| c.state() == ConnectionState::Connected;
        assert!(pbx.connections_at(phone.as_str()).filter(|(_, c)| engaged(c)).count() <= 1);
    }
    let hosts: Vec<_> =
        numbers(pbx, DeviceKind::Guest).iter().filter_map(|g| pbx.host_of(g.as_str()).cloned()).collect();
    let mut different = hosts.clone();
    different.sort();
    different.dedup();
    assert_eq!(hosts.len(), different.len(), "a host has one guest");
}

/// Ten thousand turns, none of which may find a call that has lasted too long; gives the number of acts.
fn ten_thousand_turns(mut world: World, longest_call: Duration) -> usize {
    let mut seen: BTreeMap<u64, Duration> = BTreeMap::new();
    let mut acts = 0;
    for _ in 0..10_000 {
        acts += usize::from(world.turn().is_some());
        assert_sound(&world.pbx);
        seen.retain(|serial, _| world.pbx.calls().any(|call| call.serial() == *serial));
        for call in world.pbx.calls() {
            let since = seen.entry(call.serial()).or_insert(world.now);
            assert!(world.now - *since < longest_call, "stuck since {since:?}: {call:?}");
        }
    }
    acts
}

#[test]
fn ten_thousand_turns_leave_no_call_stuck() {
    let acts = ten_thousand_turns(World::new(), LONGEST_CALL);
    assert!(acts > 6_000, "only {acts} acts in 10 000 turns");
}

#[test]
fn with_call_waiting_no_call_is_stuck_either() {
    let config = PbxConfig { call_waiting: true, ..PbxConfig::default() };
    ten_thousand_turns(World::with(config, 0), 2 * LONGEST_CALL);
}

#[test]
fn on_a_switch_with_few_trunks_channels_and_conference_places_neither() {
    let config = PbxConfig {
        trunks: vec!["9731".into(), "9732".into()],
        recorder_channels: 1,
        conference_parties: 3,
        joined_call_keeps_id: true,
        lines: 3,
        ..PbxConfig::default()
    };
    ten_thousand_turns(World::with(config, 1_000_003), LONGEST_CALL);
}

#[test]
fn something_happens_about_once_a_second() {
    let mut world = World::new();
    world.run(Duration::from_secs(60));
    let acts = world.run(Duration::from_secs(600)).len();
    assert!((350..=900).contains(&acts), "{acts} acts in ten minutes");
}

#[test]
fn everything_that_people_do_is_done() {
    let mut world = World::new();
    let acts = world.run(Duration::from_secs(7200));
    let times = |what: fn(&Act) -> bool| acts.iter().filter(|act| what(act)).count();
    for (name, count) in [
        ("dialled", times(|act| matches!(act, Act::Dial { .. }))),
        ("answered", times(|act| matches!(act, Act::Answer { .. }))),
        ("held", times(|act| matches!(act, Act::Hold { .. }))),
        ("retrieved", times(|act| matches!(act, Act::Retrieve { .. }))),
        ("recorded", times(|act| matches!(act, Act::RecordKey { .. }))),
        ("paused", times(|act| matches!(act, Act::PauseKey { .. }))),
        ("filed", times(|act| matches!(act, Act::AccountCode { .. }))),
        ("called in", times(|act| matches!(act, Act::ExternalCalls { .. }))),
        ("answered outside", times(|act| matches!(act, Act::ExternalAnswers { .. }))),
        ("busy outside", times(|act| matches!(act, Act::ExternalIsBusy { .. }))),
        ("not answered", times(|act| matches!(act, Act::AlertExpires { .. }))),
        ("consulted", times(|act| matches!(act, Act::Consult { .. }))),
        ("transferred", times(|act| matches!(act, Act::CompleteTransfer { .. }))),
        ("conferred", times(|act| matches!(act, Act::CompleteConference { .. }))),
        ("gone back", times(|act| matches!(act, Act::Reconnect { .. }))),
        ("logged in", times(|act| matches!(act, Act::AgentLogin { .. }))),
        ("logged out", times(|act| matches!(act, Act::AgentLogout { .. }))),
        ("ready", times(|act| matches!(act, Act::AgentReady { .. }))),
        ("not ready", times(|act| matches!(act, Act::AgentNotReady { code: None, .. }))),
        ("not ready with a reason", times(|act| matches!(act, Act::AgentNotReady { code: Some(_), .. }))),
        ("done with a call", times(|act| matches!(act, Act::EndAfterCallWork { .. }))),
        ("joined", times(|act| matches!(act, Act::MoveGuest { host: Some(_), .. }))),
        ("parted", times(|act| matches!(act, Act::MoveGuest { host: None, .. }))),
    ] {
        assert!(count >= 5, "{name} only {count} times in two hours");
    }
}

#[test]
fn the_spared_telephones_are_left_wholly_alone_while_others_ring() {
    for chance in 0..10 {
        let mut world = World::with(PbxConfig::default(), 1000 * chance);
        let mut rang = 0;
        while world.now < Duration::from_secs(3600) {
            world.turn();
            for spared in ["4000", "4001", "4002", "4003", "6000"] {
                assert_eq!(world.pbx.calls_of(spared).count(), 0, "{spared} is in a call");
                assert_eq!(world.pbx.guest_of(spared), None, "{spared} is lent");
                assert_eq!(world.pbx.host_of(spared), None, "{spared} sits somewhere");
            }
            let rings = |c: &switch_model::Connection| c.state() == ConnectionState::Alerting;
            rang += usize::from(world.pbx.calls().any(|call| call.connections().iter().any(rings)));
        }
        assert!(rang > 300, "telephones rang in {rang} turns of an hour only");
    }
}

/// A client calls from 4001: answered soon, and ended after a while, but not by the client's telephone.
fn client_call(called: &str, chance: u32) {
    let mut world = World::with(PbxConfig::default(), chance);
    let at = world.pbx.make_call("4001", called, None).expect("nobody has done anything yet");
    let serial = world.pbx.call(at.call).map(Call::serial);
    world.run(Duration::from_secs(15));
    assert!(
        world.pbx.call(at.call).is_some_and(Call::is_established),
        "not answered by {called} within 15 s"
    );
    let acts = world.run(Duration::from_secs(60));
    assert_ne!(world.pbx.call(at.call).map(Call::serial), serial, "not ended within a minute");
    assert!(!acts.contains(&Act::HangUp { phone: "4001".into() }), "ended by the client's telephone");
}

#[test]
fn a_call_of_a_client_is_always_answered_soon_and_ended_by_the_other_side() {
    for chance in 0..50 {
        client_call("4015", 1000 * chance);
        client_call("003023125001", 1000 * chance);
    }
}

#[test]
fn a_recording_that_a_client_started_is_left_alone() {
    let mut world = World::new();
    let calling = world.pbx.make_call("4001", "4015", None).expect("nobody has done anything yet");
    while !world.pbx.call(calling.call).is_some_and(Call::is_established) {
        world.turn();
    }
    let at = switch_model::ConnectionId { device: "4015".into(), ..calling };
    world.pbx.record_message(&at).expect("they talk");
    while let Some(connection) = world.pbx.call(at.call).and_then(|call| call.connection("4015")) {
        let recording = connection.recording().expect("the recording lasts as long as the call");
        assert_eq!((recording.state(), recording.hand()), (RecordingState::Running, Hand::Service));
        world.turn();
    }
}

#[test]
fn a_hot_desk_that_a_client_made_is_left_alone() {
    let mut world = World::new();
    world.pbx.associate_guest("6000", "4010").expect("both are free");
    for _ in 0..2000 {
        world.turn();
        assert_eq!(world.pbx.host_of("6000").map(Number::as_str), Some("4010"));
    }
}

#[test]
fn agents_work_only_where_they_belong_and_those_of_clients_are_left_alone() {
    let mut world = World::new();
    let who = switch_model::Credentials { agent: "7009", password: None, group: None };
    world.pbx.log_on("4010", who).expect("nobody has done anything yet");
    for _ in 0..2000 {
        world.turn();
        let own = world.pbx.agent("4010").expect("a device").expect("the client's agent stays");
        assert_eq!((own.id().as_str(), own.state()), ("7009", AgentState::NotReady));
        assert!(world.pbx.agents().all(|(at, _)| ("4010"..="4013").contains(&at.as_str())));
    }
}

#[test]
fn a_telephone_that_a_client_left_with_a_tone_is_freed_after_a_while() {
    let mut world = World::new();
    world.pbx.make_call("4001", "4999", None).expect("nobody has done anything yet");
    world.run(Duration::from_secs(25));
    assert!(world.pbx.calls_of("4001").next().is_some(), "not at once");
    world.run(Duration::from_secs(20));
    assert!(world.pbx.calls_of("4001").next().is_none());
}
