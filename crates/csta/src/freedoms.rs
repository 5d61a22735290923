//! What switches send beyond the standard, counted while it is read.
//!
//! Nothing of it is an error: the types of [`asn1`](crate::asn1) carry it. rasn's decoders hand no context through to the
//! types, so these note what they meet on a tally of the thread, which [`count_freedoms`] gives back; no other code reads
//! it, and what is read does not depend on it.

use std::cell::Cell;
use std::ops::AddAssign;

/// How often messages were written in a way that the standard does not have, by the kind of freedom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Freedoms {
    /// Members at the end of a SEQUENCE that its type does not know.
    pub unknown_members: u64,
    /// Values of an ENUMERATED without a name.
    pub unknown_values: u64,
    /// Alternatives of a CHOICE that it does not have: events and groups of events are among them.
    pub unknown_alternatives: u64,
    /// IA5Strings with octets beyond ASCII.
    pub eight_bit_texts: u64,
    /// GeneralizedTimes without a zone.
    pub local_times: u64,
    /// BIT STRINGs that end in an octet of padding.
    pub padded_bit_strings: u64,
    /// BIT STRINGs with members further behind the named bits than there is room for: those were cut off.
    pub cut_bit_strings: u64,
    /// Values of private data, whosever they are: the standard leaves to vendors what they mean.
    pub private_data: u64,
    /// INTEGERs and ENUMERATEDs whose first octet only repeats the sign.
    pub padded_integers: u64,
    /// ENUMERATEDs beyond 64 bits: the nearest number of 64 bits is in their place.
    pub cut_values: u64,
    /// OCTET STRINGs, texts and BIT STRINGs that come in parts, as BER allows.
    pub segmented_strings: u64,
    /// Identifiers that say of a value with others in it that it has none, or the other way round.
    pub wrong_forms: u64,
}

impl AddAssign for Freedoms {
    fn add_assign(&mut self, other: Self) {
        self.unknown_members += other.unknown_members;
        self.unknown_values += other.unknown_values;
        self.unknown_alternatives += other.unknown_alternatives;
        self.eight_bit_texts += other.eight_bit_texts;
        self.local_times += other.local_times;
        self.padded_bit_strings += other.padded_bit_strings;
        self.cut_bit_strings += other.cut_bit_strings;
        self.private_data += other.private_data;
        self.padded_integers += other.padded_integers;
        self.cut_values += other.cut_values;
        self.segmented_strings += other.segmented_strings;
        self.wrong_forms += other.wrong_forms;
    }
}

thread_local! {
    static TALLY: Cell<Freedoms> = const { Cell::new(Freedoms::NONE) };
}

impl Freedoms {
    const NONE: Self = Self {
        unknown_members: 0,
        unknown_values: 0,
        unknown_alternatives: 0,
        eight_bit_texts: 0,
        local_times: 0,
        padded_bit_strings: 0,
        cut_bit_strings: 0,
        private_data: 0,
        padded_integers: 0,
        cut_values: 0,
        segmented_strings: 0,
        wrong_forms: 0,
    };
}

/// Runs `read` and says which freedoms the messages took that it read.
///
/// An alternative that was tried and given up may have been counted too: the numbers are for people who wonder what a
/// switch is doing.
pub fn count_freedoms<R>(read: impl FnOnce() -> R) -> (R, Freedoms) {
    let mut outer = TALLY.replace(Freedoms::NONE);
    let result = read();
    let counted = TALLY.get();
    outer += counted;
    TALLY.set(outer);
    (result, counted)
}

/// Notes one freedom more.
pub(crate) fn note(freedom: fn(&mut Freedoms) -> &mut u64) {
    let mut tally = TALLY.get();
    *freedom(&mut tally) += 1;
    TALLY.set(tally);
}
