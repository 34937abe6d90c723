//! A small generator of numbers that look random and are the same for the same seed.

/// Marsaglia's xorshift with 64 bits, multiplied at the end.
#[derive(Debug, Clone)]
pub(super) struct Chance(u64);

impl Chance {
    /// Begins with a seed; its bits are spread first, so that small seeds differ at once.
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03)
    }

    fn next(&mut self) -> u64 {
        // Zero would stay zero for ever.
        let mut bits = if self.0 == 0 { 1 } else { self.0 };
        bits ^= bits >> 12;
        bits ^= bits << 25;
        bits ^= bits >> 27;
        self.0 = bits;
        bits.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33
    }

    /// A number from 0 to below `end`.
    pub(super) fn below(&mut self, end: u32) -> i64 {
        let end = u64::from(end.max(1));
        i64::try_from(self.next() % end).unwrap_or(0)
    }

    /// One of a few.
    pub(super) fn pick(&mut self, from: &[usize]) -> usize {
        let place = self.next() % u64::try_from(from.len().max(1)).unwrap_or(1);
        let place = usize::try_from(place).unwrap_or(0);
        from.get(place).copied().unwrap_or(0)
    }
}
