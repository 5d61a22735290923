//! Module `CSTA-data-call-types` {… csta3(285) 134}.

/// `NumberOfChannels` of the standard.
pub type NumberOfChannels = i64;

/// `MaxChannelBind` of the standard.
pub type MaxChannelBind = i64;

/// `ConnectionRateList` of the standard.
pub type ConnectionRateList = Vec<i64>;

/// `DelayToleranceList` of the standard.
pub type DelayToleranceList = Vec<i64>;
