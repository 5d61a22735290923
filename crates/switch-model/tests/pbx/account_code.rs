//! Account codes, by a service and dialled at a telephone.

use crate::bench::Bench;
use switch_model::{Act, Refusal};

fn dialled(code: &str) -> Act {
    Act::AccountCode { phone: "4001".into(), code: code.into() }
}

#[test]
fn a_code_belongs_to_the_call_and_is_told_to_the_device() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001").act(dialled("4711"));
    assert_eq!(bench.told(), ["4001: callInformation 4711 (connected)"]);
    let at = bench.at("4000");
    bench.pbx.associate_data(&at, "12").expect("4000 is in the call");
    assert_eq!(bench.told(), ["4000: callInformation 12 (connected)"]);
    let call = bench.pbx.call(at.call).expect("they talk");
    assert_eq!(call.account_code(), Some("12"), "the latest counts");
}

#[test]
fn a_code_without_a_call_is_told_without_one() {
    let mut bench = Bench::new();
    bench.act(dialled("5"));
    assert_eq!(bench.told(), ["4001: callInformation 5 without call"]);
}

#[test]
fn a_code_is_1_to_32_digits() {
    let mut bench = Bench::new();
    bench.talk("4000", "4001");
    for code in ["", "12a", &"1".repeat(33)] {
        assert_eq!(bench.refused(dialled(code)), Refusal::InvalidAccountCode);
    }
    bench.act(dialled(&"1".repeat(32)));
}

#[test]
fn a_code_that_the_switch_does_not_know_is_refused_wherever_it_comes() {
    let mut bench = Bench::with(|config| config.unknown_account_codes = vec!["99".into()]);
    assert_eq!(bench.pbx.make_call("4000", "4002", Some("99")), Err(Refusal::ValueOutOfRange));
    assert_eq!(bench.refused(dialled("99")), Refusal::ValueOutOfRange);
    bench.talk("4000", "4001");
    let at = bench.at("4001");
    assert_eq!(bench.pbx.associate_data(&at, "99"), Err(Refusal::ValueOutOfRange));
    assert_eq!(bench.pbx.consultation_call(&at, "4002", Some("99")), Err(Refusal::ValueOutOfRange));
    assert_eq!(bench.pbx.single_step_transfer(&at, "4002", Some("99")), Err(Refusal::ValueOutOfRange));
    assert_eq!(bench.at("4001"), at, "nothing has changed");
    bench.act(dialled("98"));
}
