use std::ops::AddAssign;

/// What a peer wrote otherwise than a strict encoder would, and was read all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Forms {
    /// Lengths in the indefinite form, of the envelope and of what it carries.
    pub indefinite_lengths: u64,
    /// Integers of the envelope whose first octet only repeats the sign. Those of what it carries are known to be
    /// integers only by whoever knows the types.
    pub padded_integers: u64,
    /// Members and alternatives of the envelope that X.880 and X.227 do not have, or that are not what they should be
    /// where nobody needs them. They are carried as they came.
    pub unknown_members: u64,
    /// What X.880 and X.227 want in the envelope and what was not there: the problem of a reject, the application context
    /// of an answer, the SEQUENCE around a result, the operation's code or the value in
    /// it.
    pub missing_members: u64,
    /// Identifiers in more octets than their numbers need, of the envelope and of what it carries.
    pub long_identifiers: u64,
}

impl AddAssign for Forms {
    fn add_assign(&mut self, other: Self) {
        self.indefinite_lengths += other.indefinite_lengths;
        self.padded_integers += other.padded_integers;
        self.unknown_members += other.unknown_members;
        self.missing_members += other.missing_members;
        self.long_identifiers += other.long_identifiers;
    }
}
