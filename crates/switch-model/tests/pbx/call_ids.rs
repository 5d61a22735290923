//! Call identifiers are two octets: they come back, but only after all others.

use crate::bench::Bench;
use switch_model::CallId;

fn next_id(bench: &mut Bench) -> CallId {
    bench.dial("4000", "4001");
    let id = bench.call_of("4000");
    bench.hang_up("4000").forget();
    id
}

#[test]
fn identifiers_count_up_and_wrap_without_zero() {
    let mut bench = Bench::with(|config| config.first_call_id = 0xfffe);
    assert_eq!([(); 4].map(|()| next_id(&mut bench)), [CallId(0xfffe), CallId(0xffff), CallId(1), CallId(2)]);
}

#[test]
fn an_identifier_in_use_is_passed_over() {
    let mut bench = Bench::with(|config| config.first_call_id = 0xffff);
    bench.dial("4002", "4003");
    for _ in 0..0xfffe {
        next_id(&mut bench);
    }
    assert_eq!(bench.call_of("4002"), CallId(0xffff));
    assert_eq!(next_id(&mut bench), CallId(1), "0xffff is still in use and 0 is never given out");
}

#[test]
fn serial_numbers_never_come_back() {
    let mut bench = Bench::with(|config| config.first_call_id = 0xffff);
    let mut serial = || {
        bench.dial("4000", "4001");
        let serial = bench.pbx.call(bench.call_of("4000")).expect("it rings").serial();
        bench.hang_up("4000");
        serial
    };
    assert_eq!((serial(), serial(), serial()), (1, 2, 3));
}
