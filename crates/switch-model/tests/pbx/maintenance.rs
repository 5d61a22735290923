//! Devices go out of service and come back.

use crate::bench::Bench;
use switch_model::{Act, Refusal};

fn out(device: &str) -> Act {
    Act::OutOfService { device: device.into() }
}

#[test]
fn a_device_that_goes_out_of_service_leaves_its_calls() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").act(out("4001"));
    assert_eq!(
        bench.told_to("4001"),
        ["connectionCleared 4001 by 4001 Maintenance (null)", "outOfService 4001"]
    );
    assert!(bench.is_quiet());
    bench.act(Act::BackInService { device: "4001".into() });
    assert_eq!(bench.told(), ["4001: backInService 4001"]);
    bench.talk("4000", "4001");
}

#[test]
fn the_telephone_of_a_host_takes_its_guest_with_it() {
    let mut bench = Bench::new();
    bench.pbx.associate_guest("6000", "4001").expect("both are free");
    bench.dial("4001", "4002").act(out("4001"));
    assert!(bench.is_quiet());
}

#[test]
fn what_is_so_already_is_refused() {
    let mut bench = Bench::new();
    assert_eq!(bench.refused(Act::BackInService { device: "4001".into() }), Refusal::InvalidObjectState);
    bench.act(out("4001"));
    assert_eq!(bench.refused(out("4001")), Refusal::InvalidObjectState);
    assert_eq!(bench.refused(out("4999")), Refusal::InvalidDevice);
}
