//! Any octets as a ROSE APDU.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rose::Apdu;

fuzz_target!(|octets: &[u8]| {
    if let Ok(apdu) = Apdu::decode(octets) {
        assert_eq!(Apdu::decode(&apdu.encode()), Ok(apdu), "what we write is read otherwise");
    }
});
