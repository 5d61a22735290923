//! What is always so, whatever people and clients do in whatever order.

use std::collections::BTreeSet;

use switch_model::{
    Act, AgentWish, Call, Connection, ConnectionId, ConnectionState, Credentials, Happening, Number, Pbx,
    PbxConfig, Refusal,
};

const PHONES: [&str; 5] = ["4000", "4001", "4002", "4003", "4004"];
const NUMBERS: [&str; 10] =
    ["4000", "4001", "4002", "4003", "4004", "6000", "7100", "003023125001", "4999", "0"];
const DEVICES: [&str; 8] = ["4000", "4001", "4002", "4003", "4004", "6000", "7100", "9731"];

/// Chance out of a seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) >> 33).expect("31 bits") % sides
    }

    fn one(&mut self, of: &[&'static str]) -> &'static str {
        of[self.below(of.len())]
    }

    fn number(&mut self, of: &[&'static str]) -> Number {
        self.one(of).into()
    }

    fn maybe(&mut self, of: &[&'static str]) -> Option<Number> {
        (self.below(3) > 0).then(|| self.number(of))
    }

    /// A connection that there is, or was, or never was.
    fn connection(&mut self, pbx: &Pbx) -> ConnectionId {
        let there: Vec<ConnectionId> = pbx
            .calls()
            .flat_map(|call| call.connections().iter().map(|c| call.connection_id(c.device())))
            .collect();
        if there.is_empty() || self.below(20) == 0 {
            let call = switch_model::CallId(u16::try_from(self.below(20)).expect("small"));
            return ConnectionId { call, device: self.number(&DEVICES) };
        }
        there[self.below(there.len())].clone()
    }

    /// A held and an active connection of one device, if there are such.
    fn two(&mut self, pbx: &Pbx) -> (ConnectionId, ConnectionId) {
        let (one, other) = (self.connection(pbx), self.connection(pbx));
        let beside = pbx.calls_of(one.device.as_str()).map(Call::id).find(|id| *id != one.call);
        let other = beside.map_or(other, |call| ConnectionId { call, device: one.device.clone() });
        if self.below(2) == 0 { (one, other) } else { (other, one) }
    }

    /// A telephone with calls in these states, if there is one.
    fn phone(&mut self, pbx: &Pbx, states: &[ConnectionState]) -> Number {
        let mut phones = PHONES.to_vec();
        let has = |phone: &str, state| pbx.connections_at(phone).any(|(_, c)| c.state() == state);
        phones.retain(|phone| states.iter().all(|state| has(phone, *state)));
        if phones.is_empty() { self.number(&PHONES) } else { self.number(&phones) }
    }

    fn act(&mut self, pbx: &Pbx) -> Act {
        let phone = self.number(&PHONES);
        let ringing = self.phone(pbx, &[ConnectionState::Alerting]);
        let talking = self.phone(pbx, &[ConnectionState::Connected]);
        let hearing_a_tone = self.phone(pbx, &[ConnectionState::Fail]);
        let consulting = self.phone(pbx, &[ConnectionState::Hold, ConnectionState::Connected]);
        let call = self.connection(pbx).call;
        match self.below(34) {
            0..3 => Act::Dial { phone, digits: self.number(&NUMBERS) },
            3..7 => Act::Answer { phone: ringing },
            7 => Act::HangUp { phone },
            8 => Act::Hold { phone },
            9 => Act::Retrieve { phone },
            10..13 => Act::Consult { phone: talking, digits: self.number(&NUMBERS) },
            13 => Act::CompleteTransfer { phone: consulting },
            14 => Act::CompleteConference { phone: consulting },
            15 => Act::Alternate { phone: consulting },
            16 => Act::Reconnect { phone: consulting },
            17 => Act::Deflect { phone: ringing, digits: self.number(&NUMBERS) },
            18 => Act::RecordKey { phone },
            19 => Act::ExternalCalls { from: None, to: self.number(&NUMBERS) },
            20..22 => Act::ExternalAnswers { call },
            22 => Act::ExternalHangsUp { call },
            23 => Act::AlertExpires { call },
            24 => Act::MoveGuest { guest: "6000".into(), host: self.maybe(&PHONES) },
            25 => {
                let agent = self.number(&["7000", "7005", "7100", "7101"]);
                Act::AgentLogin { phone, agent, password: None, group: None }
            }
            26 => Act::AgentReady { phone },
            27 => Act::AgentLogout { phone },
            28 => Act::Forward { phone, to: self.maybe(&NUMBERS).filter(|_| self.below(4) == 0) },
            29..33 => Act::HangUp { phone: hearing_a_tone },
            _ => Act::DoNotDisturb { phone, on: self.below(6) == 0 },
        }
    }

    fn service(&mut self, pbx: &mut Pbx) -> Result<(), Refusal> {
        let at = self.connection(pbx);
        let (held, active) = self.two(pbx);
        let (device, number) = (self.one(&DEVICES), self.one(&NUMBERS));
        match self.below(14) {
            0 => pbx.make_call(device, number, Some("1")).map(drop),
            1 => pbx.answer(&at),
            2 => pbx.clear_connection(&at),
            3 => pbx.hold(&at),
            4 => pbx.retrieve(&at),
            5 => pbx.record_message(&at).map(drop),
            6 => pbx.transfer_call(&held, &active).map(drop),
            7 => pbx.conference_call(&held, &active).map(drop),
            8 => pbx.alternate_call(&held, &active),
            9 => pbx.reconnect_call(&active, &held),
            10 => pbx.consultation_call(&at, number, None).map(drop),
            11 => pbx.single_step_transfer(&at, number, None).map(drop),
            12 => pbx.single_step_conference(&at, number, false, None).map(drop),
            _ => {
                let who = Credentials { agent: "7100", password: None, group: None };
                let wish = AgentWish::NotReady;
                pbx.log_on(device, who).or_else(|_| pbx.set_agent_state(device, None, wish, None).map(drop))
            }
        }
    }
}

/// Everything that a refusal must leave as it was.
fn everything(pbx: &Pbx) -> String {
    let calls: Vec<&Call> = pbx.calls().collect();
    let devices: Vec<_> = pbx.devices().collect();
    let agents: Vec<_> = pbx.agents().collect();
    let hosts = ["6000", "7100", "7101"].map(|guest| pbx.host_of(guest));
    format!("{calls:?} {devices:?} {agents:?} {hosts:?}")
}

fn assert_sound(pbx: &Pbx) {
    let mut used = Vec::new();
    for call in pbx.calls() {
        used.extend(call.connections().iter().filter(|c| c.is_outside()).map(Connection::device));
        assert_lively(call);
        let mut devices: Vec<&Number> = call.connections().iter().map(Connection::device).collect();
        devices.sort();
        devices.dedup();
        assert_eq!(devices.len(), call.connections().len(), "a device is in a call once: {call:?}");
        assert!(call.connections().len() <= pbx.config().conference_parties, "{call:?}");
    }
    let trunks = used.len();
    used.sort();
    used.dedup();
    assert_eq!(used.len(), trunks, "a trunk carries one call");
    for phone in PHONES {
        let engaged = pbx.connections_at(phone).filter(|(_, c)| c.state() == ConnectionState::Connected);
        assert!(engaged.count() <= 1, "{phone} talks in two calls");
        assert!(pbx.connections_at(phone).count() <= pbx.config().lines, "{phone} has too many calls");
    }
    for (at, agent) in pbx.agents() {
        let joined = pbx.host_of(agent.id().as_str()) == Some(at);
        assert_eq!(joined, agent.is_hot_desk(), "{agent:?} at {at}");
    }
}

/// One party alone dials or hears a tone; more are a call that can live.
fn assert_lively(call: &Call) {
    let alone = |c: &Connection| matches!(c.state(), ConnectionState::Initiated | ConnectionState::Fail);
    let speaks = |c: &Connection| c.state() != ConnectionState::Alerting;
    let lively = match call.connections() {
        [one] => alone(one),
        several => several.iter().any(speaks) && several.iter().any(|c| !c.is_outside()),
    };
    assert!(lively, "{call:?}");
}

/// Three thousand wishes; gives the kinds of events that they brought about.
fn live_through(seed: u64, config: PbxConfig) -> BTreeSet<String> {
    let (mut pbx, mut chance) = (Pbx::new(config), Chance(seed));
    let mut kinds = BTreeSet::new();
    for _ in 0..3000 {
        let before = everything(&pbx);
        let outcome = match chance.below(3) {
            0 => chance.service(&mut pbx),
            _ => pbx.act(&chance.act(&pbx)),
        };
        let told: Vec<String> = std::iter::from_fn(|| pbx.poll_happening()).map(|h| kind(&h)).collect();
        if let Err(refusal) = outcome {
            assert_eq!(before, everything(&pbx), "{refusal} changed something");
            assert!(told.is_empty(), "{refusal} was told: {told:?}");
        }
        kinds.extend(told);
        assert_sound(&pbx);
    }
    kinds
}

/// The name of the report.
fn kind(happening: &Happening) -> String {
    let report = format!("{:?}", happening.report);
    report.chars().take_while(|c| c.is_alphabetic()).collect()
}

#[test]
fn whatever_happens_calls_telephones_and_agents_stay_sound_and_refusals_change_nothing() {
    for seed in 0..12 {
        let config = PbxConfig {
            call_waiting: seed % 2 == 1,
            joined_call_keeps_id: seed % 3 == 1,
            conference_parties: 4,
            trunks: vec!["9731".into(), "9732".into()],
            ..PbxConfig::default()
        };
        let kinds = live_through(seed, config);
        assert!(kinds.len() >= 20, "seed {seed}: only {kinds:?}");
    }
}
