//! Module `CSTA-charge-info` {… csta3(285) 133}.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest, open_enum};

/// `ChargingInfo` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct ChargingInfo {
    pub number_units: NumberUnits,
    pub type_of_charging_info: TypeOfChargingInfo,
    pub rest: Rest,
}

open_enum! {
    /// `typeOfChargingInfo` of [`ChargingInfo`].
    pub struct TypeOfChargingInfo {
        SUB_TOTAL = 0 "subTotal",
        TOTAL = 1 "total",
    }
}

/// `NumberUnits` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum NumberUnits {
    #[rasn(tag(context, 0))]
    NumberOfChargeUnits(NumberOfChargingUnits),
    #[rasn(tag(context, 1))]
    NumberOfCurrencyUnits(NumberOfCurrencyUnits),
}

/// `NumberOfChargingUnits` of the standard.
pub type NumberOfChargingUnits = Vec<NumberOfChargingUnitsItem>;

/// One item of [`NumberOfChargingUnits`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct NumberOfChargingUnitsItem {
    pub charging_units: i64,
    pub type_of_units: Option<OctetString>,
    pub rest: Rest,
}

/// `NumberOfCurrencyUnits` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct NumberOfCurrencyUnits {
    pub currency_type: OctetString,
    pub currency_amount: i64,
    pub currency_multiplier: CurrencyMultiplier,
    pub rest: Rest,
}

open_enum! {
    /// `currencyMultiplier` of [`NumberOfCurrencyUnits`].
    pub struct CurrencyMultiplier {
        ONE_THOUSANDTH = 0 "oneThousandth",
        ONE_HUNDREDTH = 1 "oneHundredth",
        ONE_TENTH = 2 "oneTenth",
        ONE = 3 "one",
        TEN = 4 "ten",
        HUNDRED = 5 "hundred",
        THOUSAND = 6 "thousand",
    }
}
