#![no_main]

libfuzzer_sys::fuzz_target!(|octets: &[u8]| cordboard_fuzz::event_report::run(octets));
