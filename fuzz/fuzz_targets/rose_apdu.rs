#![no_main]

libfuzzer_sys::fuzz_target!(|octets: &[u8]| cordboard_fuzz::rose_apdu::run(octets));
