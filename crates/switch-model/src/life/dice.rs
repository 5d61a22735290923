//! Several throws out of one random number.

/// Dice loaded with one random number; the same number gives the same throws.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(random: u32) -> Self {
        Self(u64::from(random))
    }

    /// A number below `sides`, which is not 0. The generator is SplitMix64, which spreads even small seeds.
    pub(super) fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides
    }

    /// True in one of `out_of` throws.
    pub(super) fn once_in(&mut self, out_of: u64) -> bool {
        self.below(out_of) == 0
    }

    /// One of the choices; `None` if there are none.
    pub(super) fn choose<'a, T>(&mut self, choices: &'a [T]) -> Option<&'a T> {
        let count = u64::try_from(choices.len()).ok().filter(|count| *count > 0)?;
        choices.get(usize::try_from(self.below(count)).ok()?)
    }
}
