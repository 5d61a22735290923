//! What went over the link is counted by direction and subject.

use csta::Operation;
use csta_link::{Passed, Subject};
use rose::{Any, Apdu, OtherMembers};

use crate::bench::{Bench, config, switch_invokes};
use crate::strangers::event;

fn both(received: u64, sent: u64) -> Passed {
    Passed { received, sent }
}

#[test]
fn an_association_and_its_status_are_counted_both_ways() {
    let mut bench = Bench::operational(config());
    let traffic = bench.link.take_traffic();
    assert_eq!(traffic.of(Subject::Association), both(1, 1));
    assert_eq!(traffic.of(Subject::Operation(Operation::SystemStatus)), both(1, 1));
    assert_eq!(traffic.iter().count(), 2);
    assert_eq!(bench.link.take_traffic().iter().count(), 0, "taken once");
}

#[test]
fn events_unknown_operations_and_what_cannot_be_read_have_their_own_counts() {
    let mut bench = Bench::operational(config());
    bench.link.take_traffic();
    bench.switch_sends(event());
    for made_up in [9998, 9999] {
        bench.switch_sends(switch_invokes(7, Operation::from(made_up), Any::null()));
    }
    bench.switch_sends(Apdu::ReturnResult { invoke_id: 77, result: None, others: OtherMembers::NONE });
    bench.switch_sends_apdu_octets(&[0xa1, 0x03, 0x02, 0x01, 0x07]);
    let traffic = bench.link.take_traffic();
    assert_eq!(traffic.of(Subject::Operation(Operation::CstaEventReport)), both(1, 0));
    assert_eq!(traffic.of(Subject::UnknownOperation), both(2, 0));
    assert_eq!(traffic.of(Subject::Reject), both(0, 2));
    assert_eq!(traffic.of(Subject::UnknownAnswer), both(1, 0));
    assert_eq!(traffic.of(Subject::Unreadable), both(1, 0));
}

#[test]
fn traffic_of_two_links_adds_up() {
    let mut sum = Bench::operational(config()).link.take_traffic();
    sum.add(&Bench::operational(config()).link.take_traffic());
    assert_eq!(sum.of(Subject::Association), both(2, 2));
}
