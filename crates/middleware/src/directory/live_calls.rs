//! Which DNs are in which live call, by what each of them has published: an index, in the order of the ConnIDs.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::{PoisonError, RwLock};

use telephony::address::DnNumber;
use telephony::ids::ConnId;

/// The live calls of all switches.
#[derive(Debug, Default)]
pub(super) struct LiveCalls(RwLock<BTreeMap<ConnId, Vec<DnNumber>>>);

impl LiveCalls {
    /// The DN is in the calls `now`, and no more in those of `before` that are not among them.
    pub(super) fn moved(&self, dn: &DnNumber, before: &[ConnId], now: &[ConnId]) {
        if before == now {
            return;
        }
        let mut calls = self.0.write().unwrap_or_else(PoisonError::into_inner);
        for left in before.iter().filter(|call| !now.contains(call)) {
            let Some(dns) = calls.get_mut(left) else { continue };
            dns.retain(|other| other != dn);
            if dns.is_empty() {
                calls.remove(left);
            }
        }
        for entered in now.iter().filter(|call| !before.contains(call)) {
            let dns = calls.entry(*entered).or_default();
            if let Err(place) = dns.binary_search(dn) {
                dns.insert(place, dn.clone());
            }
        }
    }

    /// The DNs that are in the call, in the order of their numbers.
    pub(super) fn of(&self, call: ConnId) -> Vec<DnNumber> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(&call).cloned().unwrap_or_default()
    }

    /// The calls behind `cursor`, or from the first on, with their DNs.
    pub(super) fn behind(&self, cursor: Option<ConnId>, most: usize) -> Vec<(ConnId, Vec<DnNumber>)> {
        let calls = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let from = cursor.map_or(Bound::Unbounded, Bound::Excluded);
        calls.range((from, Bound::Unbounded)).take(most).map(|(call, dns)| (*call, dns.clone())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: ConnId = ConnId(1);
    const B: ConnId = ConnId(2);

    fn dn(text: &str) -> DnNumber {
        DnNumber::new(text).expect("a number")
    }

    #[test]
    fn a_call_lives_as_long_as_one_dn_is_in_it() {
        let calls = LiveCalls::default();
        calls.moved(&dn("4002"), &[], &[A]);
        calls.moved(&dn("4001"), &[], &[A]);
        assert_eq!(calls.of(A), [dn("4001"), dn("4002")]);
        calls.moved(&dn("4002"), &[A], &[]);
        assert_eq!(calls.of(A), [dn("4001")]);
        calls.moved(&dn("4001"), &[A], &[]);
        assert!(calls.behind(None, 10).is_empty());
    }

    #[test]
    fn a_dn_whose_call_is_joined_to_another_is_in_that_one_only() {
        let calls = LiveCalls::default();
        calls.moved(&dn("4001"), &[], &[A]);
        calls.moved(&dn("4001"), &[A], &[A, B]);
        assert_eq!((calls.of(A), calls.of(B)), (vec![dn("4001")], vec![dn("4001")]));
        calls.moved(&dn("4001"), &[A, B], &[B]);
        assert_eq!(calls.behind(None, 10), [(B, vec![dn("4001")])]);
    }

    #[test]
    fn calls_are_read_on_from_where_the_last_look_ended() {
        let calls = LiveCalls::default();
        calls.moved(&dn("4001"), &[], &[A]);
        calls.moved(&dn("4002"), &[], &[B]);
        let found =
            |cursor, most| calls.behind(cursor, most).into_iter().map(|(call, _)| call).collect::<Vec<_>>();
        assert_eq!(found(None, 1), [A]);
        assert_eq!(found(Some(A), 9), [B]);
        assert_eq!(found(Some(ConnId(0)), 9), [A, B], "the call at which it ended may be over");
    }
}
