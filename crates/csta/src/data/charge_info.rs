//! What a call costs.
//!
//! Module `CSTA-charge-info` {… csta3(285) 133}, ECMA-285 clause 9.12.

use crate::asn1::derive::*;
use crate::asn1::{Integer, OctetString, Rest, choice, open_enum};

/// What a call has cost, so far or in all.
///
/// ASN.1: `ChargingInfo`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct ChargingInfo {
    /// How much.
    pub number_units: NumberUnits,
    /// Whether it is all.
    pub type_of_charging_info: TypeOfChargingInfo,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

open_enum! {
    /// Whether it is all.
    ///
    /// ASN.1: `typeOfChargingInfo` of [`ChargingInfo`].
    pub struct TypeOfChargingInfo {
        /// More may come.
        SUB_TOTAL = 0 "subTotal",
        /// It is all.
        TOTAL = 1 "total",
    }
}

choice! {
    /// An amount, in units or in money.
    ///
    /// ASN.1: `NumberUnits`.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum NumberUnits {
        /// In units.
        #[rasn(tag(context, 0))]
        NumberOfChargeUnits(NumberOfChargingUnits),
        /// In money.
        #[rasn(tag(context, 1))]
        NumberOfCurrencyUnits(NumberOfCurrencyUnits),
    }
}

/// Amounts in units, for each kind of unit.
///
/// ASN.1: `NumberOfChargingUnits`.
pub type NumberOfChargingUnits = Vec<NumberOfChargingUnitsItem>;

/// An amount in one kind of unit.
///
/// ASN.1: one item of [`NumberOfChargingUnits`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct NumberOfChargingUnitsItem {
    /// How many.
    pub charging_units: Integer,
    /// What they are called.
    pub type_of_units: Option<OctetString>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

/// An amount of money: the number times the multiplier.
///
/// ASN.1: `NumberOfCurrencyUnits`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct NumberOfCurrencyUnits {
    /// The currency; empty means the switch's own.
    pub currency_type: OctetString,
    /// The number, to be multiplied.
    pub currency_amount: Integer,
    /// What to multiply it by.
    pub currency_multiplier: CurrencyMultiplier,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}

open_enum! {
    /// What to multiply the number by.
    ///
    /// ASN.1: `currencyMultiplier` of [`NumberOfCurrencyUnits`].
    pub struct CurrencyMultiplier {
        /// 1/1000.
        ONE_THOUSANDTH = 0 "oneThousandth",
        /// 1/100.
        ONE_HUNDREDTH = 1 "oneHundredth",
        /// 1/10.
        ONE_TENTH = 2 "oneTenth",
        /// 1.
        ONE = 3 "one",
        /// 10.
        TEN = 4 "ten",
        /// 100.
        HUNDRED = 5 "hundred",
        /// 1000.
        THOUSAND = 6 "thousand",
    }
}
