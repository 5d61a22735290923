//! The tones that can be played into a call.
//!
//! Part of module `CSTA-device-feature-types`, ECMA-285 clause 9.6.

use crate::asn1::open_enum;

open_enum! {
    /// A tone heard in a call.
    ///
    /// ASN.1: `TelephonyTone`.
    pub struct TelephonyTone {
        /// A beep.
        BEEP = 0 "beep",
        /// The sign that the call is charged.
        BILLING = 1 "billing",
        /// Busy tone.
        BUSY = 2 "busy",
        /// A modem's carrier.
        CARRIER = 3 "carrier",
        /// The tone that says "done".
        CONFIRMATION = 4 "confirmation",
        /// Dial tone.
        DIAL = 5 "dial",
        /// The call of a fax machine.
        FAX_CNG = 6 "faxCNG",
        /// The tone heard on hold.
        HOLD = 7 "hold",
        /// The howl for a handset left off.
        HOWLER = 8 "howler",
        /// The warning that somebody enters.
        INTRUSION = 9 "intrusion",
        /// The call of a modem.
        MODEM_CNG = 10 "modemCNG",
        /// The tone of a parked call.
        PARK = 11 "park",
        /// The warning that it is recorded.
        RECORD_WARNING = 12 "recordWarning",
        /// Reorder tone, as when all lines are taken.
        REORDER = 13 "reorder",
        /// The tone that it rings at the other end.
        RINGBACK = 14 "ringback",
        /// Silence.
        SILENCE = 15 "silence",
        /// The special tone before the announcement "vacant code".
        SIT_VC = 16 "sitVC",
        /// The special tone before the announcement "intercept".
        SIT_IC = 17 "sitIC",
        /// The special tone before the announcement "reorder".
        SIT_RO = 18 "sitRO",
        /// The special tone before the announcement "no circuit".
        SIT_NC = 19 "sitNC",
        /// Tone 0 of those that the switch has for itself.
        SWITCH_SPEC0 = 20 "switchSpec0",
        /// Tone 1 of those that the switch has for itself.
        SWITCH_SPEC1 = 21 "switchSpec1",
        /// Tone 2 of those that the switch has for itself.
        SWITCH_SPEC2 = 22 "switchSpec2",
        /// Tone 3 of those that the switch has for itself.
        SWITCH_SPEC3 = 23 "switchSpec3",
        /// Tone 4 of those that the switch has for itself.
        SWITCH_SPEC4 = 24 "switchSpec4",
        /// Tone 5 of those that the switch has for itself.
        SWITCH_SPEC5 = 25 "switchSpec5",
        /// Tone 6 of those that the switch has for itself.
        SWITCH_SPEC6 = 26 "switchSpec6",
        /// Tone 7 of those that the switch has for itself.
        SWITCH_SPEC7 = 27 "switchSpec7",
        /// Tone 8 of those that the switch has for itself.
        SWITCH_SPEC8 = 28 "switchSpec8",
        /// Tone 9 of those that the switch has for itself.
        SWITCH_SPEC9 = 29 "switchSpec9",
        /// Tone 10 of those that the switch has for itself.
        SWITCH_SPEC10 = 30 "switchSpec10",
        /// Tone 11 of those that the switch has for itself.
        SWITCH_SPEC11 = 31 "switchSpec11",
        /// Tone 12 of those that the switch has for itself.
        SWITCH_SPEC12 = 32 "switchSpec12",
        /// Tone 13 of those that the switch has for itself.
        SWITCH_SPEC13 = 33 "switchSpec13",
        /// Tone 14 of those that the switch has for itself.
        SWITCH_SPEC14 = 34 "switchSpec14",
        /// Tone 15 of those that the switch has for itself.
        SWITCH_SPEC15 = 35 "switchSpec15",
        /// Tone 16 of those that the switch has for itself.
        SWITCH_SPEC16 = 36 "switchSpec16",
        /// Tone 17 of those that the switch has for itself.
        SWITCH_SPEC17 = 37 "switchSpec17",
        /// Tone 18 of those that the switch has for itself.
        SWITCH_SPEC18 = 38 "switchSpec18",
        /// Tone 19 of those that the switch has for itself.
        SWITCH_SPEC19 = 39 "switchSpec19",
        /// Tone 20 of those that the switch has for itself.
        SWITCH_SPEC20 = 40 "switchSpec20",
        /// Tone 21 of those that the switch has for itself.
        SWITCH_SPEC21 = 41 "switchSpec21",
        /// Tone 22 of those that the switch has for itself.
        SWITCH_SPEC22 = 42 "switchSpec22",
        /// Tone 23 of those that the switch has for itself.
        SWITCH_SPEC23 = 43 "switchSpec23",
        /// Tone 24 of those that the switch has for itself.
        SWITCH_SPEC24 = 44 "switchSpec24",
        /// Tone 25 of those that the switch has for itself.
        SWITCH_SPEC25 = 45 "switchSpec25",
        /// Tone 26 of those that the switch has for itself.
        SWITCH_SPEC26 = 46 "switchSpec26",
        /// Tone 27 of those that the switch has for itself.
        SWITCH_SPEC27 = 47 "switchSpec27",
        /// Tone 28 of those that the switch has for itself.
        SWITCH_SPEC28 = 48 "switchSpec28",
        /// Tone 29 of those that the switch has for itself.
        SWITCH_SPEC29 = 49 "switchSpec29",
        /// Tone 30 of those that the switch has for itself.
        SWITCH_SPEC30 = 50 "switchSpec30",
        /// Tone 31 of those that the switch has for itself.
        SWITCH_SPEC31 = 51 "switchSpec31",
        /// Tone 32 of those that the switch has for itself.
        SWITCH_SPEC32 = 52 "switchSpec32",
        /// Tone 33 of those that the switch has for itself.
        SWITCH_SPEC33 = 53 "switchSpec33",
        /// Tone 34 of those that the switch has for itself.
        SWITCH_SPEC34 = 54 "switchSpec34",
        /// Tone 35 of those that the switch has for itself.
        SWITCH_SPEC35 = 55 "switchSpec35",
        /// Tone 36 of those that the switch has for itself.
        SWITCH_SPEC36 = 56 "switchSpec36",
        /// Tone 37 of those that the switch has for itself.
        SWITCH_SPEC37 = 57 "switchSpec37",
        /// Tone 38 of those that the switch has for itself.
        SWITCH_SPEC38 = 58 "switchSpec38",
        /// Tone 39 of those that the switch has for itself.
        SWITCH_SPEC39 = 59 "switchSpec39",
        /// Tone 40 of those that the switch has for itself.
        SWITCH_SPEC40 = 60 "switchSpec40",
        /// Tone 41 of those that the switch has for itself.
        SWITCH_SPEC41 = 61 "switchSpec41",
        /// Tone 42 of those that the switch has for itself.
        SWITCH_SPEC42 = 62 "switchSpec42",
        /// Tone 43 of those that the switch has for itself.
        SWITCH_SPEC43 = 63 "switchSpec43",
        /// Tone 44 of those that the switch has for itself.
        SWITCH_SPEC44 = 64 "switchSpec44",
        /// Tone 45 of those that the switch has for itself.
        SWITCH_SPEC45 = 65 "switchSpec45",
        /// Tone 46 of those that the switch has for itself.
        SWITCH_SPEC46 = 66 "switchSpec46",
        /// Tone 47 of those that the switch has for itself.
        SWITCH_SPEC47 = 67 "switchSpec47",
        /// Tone 48 of those that the switch has for itself.
        SWITCH_SPEC48 = 68 "switchSpec48",
        /// Tone 49 of those that the switch has for itself.
        SWITCH_SPEC49 = 69 "switchSpec49",
        /// Tone 50 of those that the switch has for itself.
        SWITCH_SPEC50 = 70 "switchSpec50",
        /// Tone 51 of those that the switch has for itself.
        SWITCH_SPEC51 = 71 "switchSpec51",
        /// Tone 52 of those that the switch has for itself.
        SWITCH_SPEC52 = 72 "switchSpec52",
        /// Tone 53 of those that the switch has for itself.
        SWITCH_SPEC53 = 73 "switchSpec53",
        /// Tone 54 of those that the switch has for itself.
        SWITCH_SPEC54 = 74 "switchSpec54",
        /// Tone 55 of those that the switch has for itself.
        SWITCH_SPEC55 = 75 "switchSpec55",
        /// Tone 56 of those that the switch has for itself.
        SWITCH_SPEC56 = 76 "switchSpec56",
        /// Tone 57 of those that the switch has for itself.
        SWITCH_SPEC57 = 77 "switchSpec57",
        /// Tone 58 of those that the switch has for itself.
        SWITCH_SPEC58 = 78 "switchSpec58",
        /// Tone 59 of those that the switch has for itself.
        SWITCH_SPEC59 = 79 "switchSpec59",
        /// Tone 60 of those that the switch has for itself.
        SWITCH_SPEC60 = 80 "switchSpec60",
        /// Tone 61 of those that the switch has for itself.
        SWITCH_SPEC61 = 81 "switchSpec61",
        /// Tone 62 of those that the switch has for itself.
        SWITCH_SPEC62 = 82 "switchSpec62",
        /// Tone 63 of those that the switch has for itself.
        SWITCH_SPEC63 = 83 "switchSpec63",
        /// Tone 64 of those that the switch has for itself.
        SWITCH_SPEC64 = 84 "switchSpec64",
        /// Tone 65 of those that the switch has for itself.
        SWITCH_SPEC65 = 85 "switchSpec65",
        /// Tone 66 of those that the switch has for itself.
        SWITCH_SPEC66 = 86 "switchSpec66",
        /// Tone 67 of those that the switch has for itself.
        SWITCH_SPEC67 = 87 "switchSpec67",
        /// Tone 68 of those that the switch has for itself.
        SWITCH_SPEC68 = 88 "switchSpec68",
        /// Tone 69 of those that the switch has for itself.
        SWITCH_SPEC69 = 89 "switchSpec69",
        /// Tone 70 of those that the switch has for itself.
        SWITCH_SPEC70 = 90 "switchSpec70",
        /// Tone 71 of those that the switch has for itself.
        SWITCH_SPEC71 = 91 "switchSpec71",
        /// Tone 72 of those that the switch has for itself.
        SWITCH_SPEC72 = 92 "switchSpec72",
        /// Tone 73 of those that the switch has for itself.
        SWITCH_SPEC73 = 93 "switchSpec73",
        /// Tone 74 of those that the switch has for itself.
        SWITCH_SPEC74 = 94 "switchSpec74",
        /// Tone 75 of those that the switch has for itself.
        SWITCH_SPEC75 = 95 "switchSpec75",
        /// Tone 76 of those that the switch has for itself.
        SWITCH_SPEC76 = 96 "switchSpec76",
        /// Tone 77 of those that the switch has for itself.
        SWITCH_SPEC77 = 97 "switchSpec77",
        /// Tone 78 of those that the switch has for itself.
        SWITCH_SPEC78 = 98 "switchSpec78",
        /// Tone 79 of those that the switch has for itself.
        SWITCH_SPEC79 = 99 "switchSpec79",
        /// Tone 80 of those that the switch has for itself.
        SWITCH_SPEC80 = 100 "switchSpec80",
        /// Tone 81 of those that the switch has for itself.
        SWITCH_SPEC81 = 101 "switchSpec81",
        /// Tone 82 of those that the switch has for itself.
        SWITCH_SPEC82 = 102 "switchSpec82",
        /// Tone 83 of those that the switch has for itself.
        SWITCH_SPEC83 = 103 "switchSpec83",
        /// Tone 84 of those that the switch has for itself.
        SWITCH_SPEC84 = 104 "switchSpec84",
        /// Tone 85 of those that the switch has for itself.
        SWITCH_SPEC85 = 105 "switchSpec85",
        /// Tone 86 of those that the switch has for itself.
        SWITCH_SPEC86 = 106 "switchSpec86",
        /// Tone 87 of those that the switch has for itself.
        SWITCH_SPEC87 = 107 "switchSpec87",
        /// Tone 88 of those that the switch has for itself.
        SWITCH_SPEC88 = 108 "switchSpec88",
        /// Tone 89 of those that the switch has for itself.
        SWITCH_SPEC89 = 109 "switchSpec89",
        /// Tone 90 of those that the switch has for itself.
        SWITCH_SPEC90 = 110 "switchSpec90",
        /// Tone 91 of those that the switch has for itself.
        SWITCH_SPEC91 = 111 "switchSpec91",
        /// Tone 92 of those that the switch has for itself.
        SWITCH_SPEC92 = 112 "switchSpec92",
        /// Tone 93 of those that the switch has for itself.
        SWITCH_SPEC93 = 113 "switchSpec93",
        /// Tone 94 of those that the switch has for itself.
        SWITCH_SPEC94 = 114 "switchSpec94",
        /// Tone 95 of those that the switch has for itself.
        SWITCH_SPEC95 = 115 "switchSpec95",
        /// Tone 96 of those that the switch has for itself.
        SWITCH_SPEC96 = 116 "switchSpec96",
        /// Tone 97 of those that the switch has for itself.
        SWITCH_SPEC97 = 117 "switchSpec97",
        /// Tone 98 of those that the switch has for itself.
        SWITCH_SPEC98 = 118 "switchSpec98",
        /// Tone 99 of those that the switch has for itself.
        SWITCH_SPEC99 = 119 "switchSpec99",
        /// Tone 100 of those that the switch has for itself.
        SWITCH_SPEC100 = 120 "switchSpec100",
    }
}
