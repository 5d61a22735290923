//! A script of a little life at the telephones, for demonstrations: people call each other and outside, hold, record,
//! consult, transfer and confer, dial account codes, guests move between hosts, and agents come and go.
//!
//! The script touches only what people do. What a client's service has begun ([`Hand::Service`]) it does not end,
//! pause, move or transfer; but it answers what rings, and ends its own side of a conversation after a while, so that nothing
//! stays for ever.

mod agents;
mod consultation;
mod dice;
mod ideas;
mod plan;

use std::{collections::BTreeMap, time::Duration};

use self::{dice::Dice, plan::Plan};
use crate::{
    number::Number,
    pbx::{Act, Pbx},
};

/// How lively it is, and whom it leaves in peace.
#[derive(Clone, Debug)]
pub struct LifeConfig {
    /// Telephones that neither call nor are called, unless a client does it, and guests that nobody moves.
    pub spared: Vec<Number>,
    /// Telephones at which agents work, with the identifier of the agent of each.
    pub agents: Vec<(Number, Number)>,
    /// How many calls go on at once.
    pub crowd: usize,
    /// Mean time between two acts.
    pub pace: Duration,
}

impl Default for LifeConfig {
    /// 4000 to 4003 and guest 6000 are spared, agents at 4010 to 4013, six calls at once, an act a second.
    fn default() -> Self {
        Self {
            spared: ["4000", "4001", "4002", "4003", "6000"].map(Number::from).to_vec(),
            agents: [("4010", "7000"), ("4011", "7001"), ("4012", "7005"), ("4013", "7006")]
                .map(|(phone, agent)| (phone.into(), agent.into()))
                .to_vec(),
            crowd: 6,
            pace: Duration::from_secs(1),
        }
    }
}

/// The script.
#[derive(Debug)]
pub struct Life {
    config: LifeConfig,
    /// What is to become of each call, by its serial number.
    plans: BTreeMap<u64, Plan>,
}

impl Life {
    /// A script with nothing in mind yet.
    pub fn new(config: LifeConfig) -> Self {
        Self { config, plans: BTreeMap::new() }
    }

    /// What somebody does now, and how long to wait before asking again. `None`: nobody does anything this time.
    ///
    /// The act is possible in the state of `pbx`; `now` is monotonic; `random` decides.
    pub fn next_act(&mut self, pbx: &Pbx, now: Duration, random: u32) -> (Option<Act>, Duration) {
        let mut dice = Dice::new(random);
        self.take_note(pbx, now, &mut dice);
        let act = self.due_act(pbx, now, &mut dice).or_else(|| self.fresh_act(pbx, now, &mut dice));
        let pace = u64::try_from(self.config.pace.as_millis()).unwrap_or(u64::MAX / 2);
        let delay = pace / 2 + dice.below(pace.max(1));
        (act, Duration::from_millis(delay))
    }

    /// Forgets the calls that have ended and makes plans for those that are new or have changed.
    fn take_note(&mut self, pbx: &Pbx, now: Duration, dice: &mut Dice) {
        self.plans.retain(|serial, _| pbx.calls().any(|call| call.serial() == *serial));
        for call in pbx.calls() {
            let plan = self.plans.entry(call.serial()).or_insert_with(|| Plan::begin(now, dice));
            plan.follow(call, now, dice);
        }
    }

    /// The first thing that is due for a call.
    fn due_act(&mut self, pbx: &Pbx, now: Duration, dice: &mut Dice) -> Option<Act> {
        let plans = &mut self.plans;
        pbx.calls().find_map(|call| plans.get_mut(&call.serial())?.due_act(pbx, call, now, dice))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pbx::PbxConfig;

    #[test]
    fn the_script_forgets_calls_that_have_ended() {
        let mut pbx = Pbx::new(PbxConfig::default());
        let mut life = Life::new(LifeConfig::default());
        for turn in 0..1000 {
            let (act, _) = life.next_act(&pbx, Duration::from_secs(turn), u32::try_from(turn).unwrap());
            assert!(life.plans.len() <= pbx.calls().count());
            if let Some(act) = act {
                pbx.act(&act).unwrap();
            }
        }
    }
}
