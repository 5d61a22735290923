/// Declares a set that begins with the modes and the colours of lamps, 205 bits: whatever else it has goes behind them.
macro_rules! lamp_set {
    (
        $(#[$meta:meta])*
        pub struct $type:ident[$length:literal] { $($further:tt)* }
    ) => {
        $crate::asn1::bit_set! {
            $(#[$meta])*
            pub struct $type[$length] {
                /// A broken flutter.
                LAMP_MODE_BROKEN_FLUTTER = 0 "lampModeBrokenFlutter",
                /// Flutter, a fast blinking.
                LAMP_MODE_FLUTTER = 1 "lampModeFlutter",
                /// Dark.
                LAMP_MODE_OFF = 2 "lampModeOff",
                /// Steady light.
                LAMP_MODE_STEADY = 3 "lampModeSteady",
                /// Wink, a slow blinking.
                LAMP_MODE_WINK = 4 "lampModeWink",
                /// A mode that the standard has reserved.
                LAMP_MODE_RESERVED = 5 "lampModeReserved",
                /// Mode 0 of the switch's own.
                LAMP_MODE_SF0 = 6 "lampModeSf0",
                /// Mode 1 of the switch's own.
                LAMP_MODE_SF1 = 7 "lampModeSf1",
                /// Mode 2 of the switch's own.
                LAMP_MODE_SF2 = 8 "lampModeSf2",
                /// Mode 3 of the switch's own.
                LAMP_MODE_SF3 = 9 "lampModeSf3",
                /// Mode 4 of the switch's own.
                LAMP_MODE_SF4 = 10 "lampModeSf4",
                /// Mode 5 of the switch's own.
                LAMP_MODE_SF5 = 11 "lampModeSf5",
                /// Mode 6 of the switch's own.
                LAMP_MODE_SF6 = 12 "lampModeSf6",
                /// Mode 7 of the switch's own.
                LAMP_MODE_SF7 = 13 "lampModeSf7",
                /// Mode 8 of the switch's own.
                LAMP_MODE_SF8 = 14 "lampModeSf8",
                /// Mode 9 of the switch's own.
                LAMP_MODE_SF9 = 15 "lampModeSf9",
                /// Mode 10 of the switch's own.
                LAMP_MODE_SF10 = 16 "lampModeSf10",
                /// Mode 11 of the switch's own.
                LAMP_MODE_SF11 = 17 "lampModeSf11",
                /// Mode 12 of the switch's own.
                LAMP_MODE_SF12 = 18 "lampModeSf12",
                /// Mode 13 of the switch's own.
                LAMP_MODE_SF13 = 19 "lampModeSf13",
                /// Mode 14 of the switch's own.
                LAMP_MODE_SF14 = 20 "lampModeSf14",
                /// Mode 15 of the switch's own.
                LAMP_MODE_SF15 = 21 "lampModeSf15",
                /// Mode 16 of the switch's own.
                LAMP_MODE_SF16 = 22 "lampModeSf16",
                /// Mode 17 of the switch's own.
                LAMP_MODE_SF17 = 23 "lampModeSf17",
                /// Mode 18 of the switch's own.
                LAMP_MODE_SF18 = 24 "lampModeSf18",
                /// Mode 19 of the switch's own.
                LAMP_MODE_SF19 = 25 "lampModeSf19",
                /// Mode 20 of the switch's own.
                LAMP_MODE_SF20 = 26 "lampModeSf20",
                /// Mode 21 of the switch's own.
                LAMP_MODE_SF21 = 27 "lampModeSf21",
                /// Mode 22 of the switch's own.
                LAMP_MODE_SF22 = 28 "lampModeSf22",
                /// Mode 23 of the switch's own.
                LAMP_MODE_SF23 = 29 "lampModeSf23",
                /// Mode 24 of the switch's own.
                LAMP_MODE_SF24 = 30 "lampModeSf24",
                /// Mode 25 of the switch's own.
                LAMP_MODE_SF25 = 31 "lampModeSf25",
                /// Mode 26 of the switch's own.
                LAMP_MODE_SF26 = 32 "lampModeSf26",
                /// Mode 27 of the switch's own.
                LAMP_MODE_SF27 = 33 "lampModeSf27",
                /// Mode 28 of the switch's own.
                LAMP_MODE_SF28 = 34 "lampModeSf28",
                /// Mode 29 of the switch's own.
                LAMP_MODE_SF29 = 35 "lampModeSf29",
                /// Mode 30 of the switch's own.
                LAMP_MODE_SF30 = 36 "lampModeSf30",
                /// Mode 31 of the switch's own.
                LAMP_MODE_SF31 = 37 "lampModeSf31",
                /// Mode 32 of the switch's own.
                LAMP_MODE_SF32 = 38 "lampModeSf32",
                /// Mode 33 of the switch's own.
                LAMP_MODE_SF33 = 39 "lampModeSf33",
                /// Mode 34 of the switch's own.
                LAMP_MODE_SF34 = 40 "lampModeSf34",
                /// Mode 35 of the switch's own.
                LAMP_MODE_SF35 = 41 "lampModeSf35",
                /// Mode 36 of the switch's own.
                LAMP_MODE_SF36 = 42 "lampModeSf36",
                /// Mode 37 of the switch's own.
                LAMP_MODE_SF37 = 43 "lampModeSf37",
                /// Mode 38 of the switch's own.
                LAMP_MODE_SF38 = 44 "lampModeSf38",
                /// Mode 39 of the switch's own.
                LAMP_MODE_SF39 = 45 "lampModeSf39",
                /// Mode 40 of the switch's own.
                LAMP_MODE_SF40 = 46 "lampModeSf40",
                /// Mode 41 of the switch's own.
                LAMP_MODE_SF41 = 47 "lampModeSf41",
                /// Mode 42 of the switch's own.
                LAMP_MODE_SF42 = 48 "lampModeSf42",
                /// Mode 43 of the switch's own.
                LAMP_MODE_SF43 = 49 "lampModeSf43",
                /// Mode 44 of the switch's own.
                LAMP_MODE_SF44 = 50 "lampModeSf44",
                /// Mode 45 of the switch's own.
                LAMP_MODE_SF45 = 51 "lampModeSf45",
                /// Mode 46 of the switch's own.
                LAMP_MODE_SF46 = 52 "lampModeSf46",
                /// Mode 47 of the switch's own.
                LAMP_MODE_SF47 = 53 "lampModeSf47",
                /// Mode 48 of the switch's own.
                LAMP_MODE_SF48 = 54 "lampModeSf48",
                /// Mode 49 of the switch's own.
                LAMP_MODE_SF49 = 55 "lampModeSf49",
                /// Mode 50 of the switch's own.
                LAMP_MODE_SF50 = 56 "lampModeSf50",
                /// Mode 51 of the switch's own.
                LAMP_MODE_SF51 = 57 "lampModeSf51",
                /// Mode 52 of the switch's own.
                LAMP_MODE_SF52 = 58 "lampModeSf52",
                /// Mode 53 of the switch's own.
                LAMP_MODE_SF53 = 59 "lampModeSf53",
                /// Mode 54 of the switch's own.
                LAMP_MODE_SF54 = 60 "lampModeSf54",
                /// Mode 55 of the switch's own.
                LAMP_MODE_SF55 = 61 "lampModeSf55",
                /// Mode 56 of the switch's own.
                LAMP_MODE_SF56 = 62 "lampModeSf56",
                /// Mode 57 of the switch's own.
                LAMP_MODE_SF57 = 63 "lampModeSf57",
                /// Mode 58 of the switch's own.
                LAMP_MODE_SF58 = 64 "lampModeSf58",
                /// Mode 59 of the switch's own.
                LAMP_MODE_SF59 = 65 "lampModeSf59",
                /// Mode 60 of the switch's own.
                LAMP_MODE_SF60 = 66 "lampModeSf60",
                /// Mode 61 of the switch's own.
                LAMP_MODE_SF61 = 67 "lampModeSf61",
                /// Mode 62 of the switch's own.
                LAMP_MODE_SF62 = 68 "lampModeSf62",
                /// Mode 63 of the switch's own.
                LAMP_MODE_SF63 = 69 "lampModeSf63",
                /// Mode 64 of the switch's own.
                LAMP_MODE_SF64 = 70 "lampModeSf64",
                /// Mode 65 of the switch's own.
                LAMP_MODE_SF65 = 71 "lampModeSf65",
                /// Mode 66 of the switch's own.
                LAMP_MODE_SF66 = 72 "lampModeSf66",
                /// Mode 67 of the switch's own.
                LAMP_MODE_SF67 = 73 "lampModeSf67",
                /// Mode 68 of the switch's own.
                LAMP_MODE_SF68 = 74 "lampModeSf68",
                /// Mode 69 of the switch's own.
                LAMP_MODE_SF69 = 75 "lampModeSf69",
                /// Mode 70 of the switch's own.
                LAMP_MODE_SF70 = 76 "lampModeSf70",
                /// Mode 71 of the switch's own.
                LAMP_MODE_SF71 = 77 "lampModeSf71",
                /// Mode 72 of the switch's own.
                LAMP_MODE_SF72 = 78 "lampModeSf72",
                /// Mode 73 of the switch's own.
                LAMP_MODE_SF73 = 79 "lampModeSf73",
                /// Mode 74 of the switch's own.
                LAMP_MODE_SF74 = 80 "lampModeSf74",
                /// Mode 75 of the switch's own.
                LAMP_MODE_SF75 = 81 "lampModeSf75",
                /// Mode 76 of the switch's own.
                LAMP_MODE_SF76 = 82 "lampModeSf76",
                /// Mode 77 of the switch's own.
                LAMP_MODE_SF77 = 83 "lampModeSf77",
                /// Mode 78 of the switch's own.
                LAMP_MODE_SF78 = 84 "lampModeSf78",
                /// Mode 79 of the switch's own.
                LAMP_MODE_SF79 = 85 "lampModeSf79",
                /// Mode 80 of the switch's own.
                LAMP_MODE_SF80 = 86 "lampModeSf80",
                /// Mode 81 of the switch's own.
                LAMP_MODE_SF81 = 87 "lampModeSf81",
                /// Mode 82 of the switch's own.
                LAMP_MODE_SF82 = 88 "lampModeSf82",
                /// Mode 83 of the switch's own.
                LAMP_MODE_SF83 = 89 "lampModeSf83",
                /// Mode 84 of the switch's own.
                LAMP_MODE_SF84 = 90 "lampModeSf84",
                /// Mode 85 of the switch's own.
                LAMP_MODE_SF85 = 91 "lampModeSf85",
                /// Mode 86 of the switch's own.
                LAMP_MODE_SF86 = 92 "lampModeSf86",
                /// Mode 87 of the switch's own.
                LAMP_MODE_SF87 = 93 "lampModeSf87",
                /// Mode 88 of the switch's own.
                LAMP_MODE_SF88 = 94 "lampModeSf88",
                /// Mode 89 of the switch's own.
                LAMP_MODE_SF89 = 95 "lampModeSf89",
                /// Mode 90 of the switch's own.
                LAMP_MODE_SF90 = 96 "lampModeSf90",
                /// Mode 91 of the switch's own.
                LAMP_MODE_SF91 = 97 "lampModeSf91",
                /// Mode 92 of the switch's own.
                LAMP_MODE_SF92 = 98 "lampModeSf92",
                /// Mode 93 of the switch's own.
                LAMP_MODE_SF93 = 99 "lampModeSf93",
                /// Mode 94 of the switch's own.
                LAMP_MODE_SF94 = 100 "lampModeSf94",
                /// Ordinary light can be set or told.
                LAMP_BRIGHTNESS_NORMAL = 101 "lampBrightnessNormal",
                /// Dim light can be set or told.
                LAMP_BRIGHTNESS_DIM = 102 "lampBrightnessDim",
                /// Bright light can be set or told.
                LAMP_BRIGHTNESS_BRIGHT = 103 "lampBrightnessBright",
                /// No colour.
                LAMP_COLOR_NO_COLOR = 104 "lampColorNoColor",
                /// Red.
                LAMP_COLOR_RED = 105 "lampColorRed",
                /// Yellow.
                LAMP_COLOR_YELLOW = 106 "lampColorYellow",
                /// Green.
                LAMP_COLOR_GREEN = 107 "lampColorGreen",
                /// Blue.
                LAMP_COLOR_BLUE = 108 "lampColorBlue",
                /// A colour that the standard has reserved.
                LAMP_COLOR_RESERVED = 109 "lampColorReserved",
                /// Colour 0 of the switch's own.
                LAMP_COLOR_SF0 = 110 "lampColorSf0",
                /// Colour 1 of the switch's own.
                LAMP_COLOR_SF1 = 111 "lampColorSf1",
                /// Colour 2 of the switch's own.
                LAMP_COLOR_SF2 = 112 "lampColorSf2",
                /// Colour 3 of the switch's own.
                LAMP_COLOR_SF3 = 113 "lampColorSf3",
                /// Colour 4 of the switch's own.
                LAMP_COLOR_SF4 = 114 "lampColorSf4",
                /// Colour 5 of the switch's own.
                LAMP_COLOR_SF5 = 115 "lampColorSf5",
                /// Colour 6 of the switch's own.
                LAMP_COLOR_SF6 = 116 "lampColorSf6",
                /// Colour 7 of the switch's own.
                LAMP_COLOR_SF7 = 117 "lampColorSf7",
                /// Colour 8 of the switch's own.
                LAMP_COLOR_SF8 = 118 "lampColorSf8",
                /// Colour 9 of the switch's own.
                LAMP_COLOR_SF9 = 119 "lampColorSf9",
                /// Colour 10 of the switch's own.
                LAMP_COLOR_SF10 = 120 "lampColorSf10",
                /// Colour 11 of the switch's own.
                LAMP_COLOR_SF11 = 121 "lampColorSf11",
                /// Colour 12 of the switch's own.
                LAMP_COLOR_SF12 = 122 "lampColorSf12",
                /// Colour 13 of the switch's own.
                LAMP_COLOR_SF13 = 123 "lampColorSf13",
                /// Colour 14 of the switch's own.
                LAMP_COLOR_SF14 = 124 "lampColorSf14",
                /// Colour 15 of the switch's own.
                LAMP_COLOR_SF15 = 125 "lampColorSf15",
                /// Colour 16 of the switch's own.
                LAMP_COLOR_SF16 = 126 "lampColorSf16",
                /// Colour 17 of the switch's own.
                LAMP_COLOR_SF17 = 127 "lampColorSf17",
                /// Colour 18 of the switch's own.
                LAMP_COLOR_SF18 = 128 "lampColorSf18",
                /// Colour 19 of the switch's own.
                LAMP_COLOR_SF19 = 129 "lampColorSf19",
                /// Colour 20 of the switch's own.
                LAMP_COLOR_SF20 = 130 "lampColorSf20",
                /// Colour 21 of the switch's own.
                LAMP_COLOR_SF21 = 131 "lampColorSf21",
                /// Colour 22 of the switch's own.
                LAMP_COLOR_SF22 = 132 "lampColorSf22",
                /// Colour 23 of the switch's own.
                LAMP_COLOR_SF23 = 133 "lampColorSf23",
                /// Colour 24 of the switch's own.
                LAMP_COLOR_SF24 = 134 "lampColorSf24",
                /// Colour 25 of the switch's own.
                LAMP_COLOR_SF25 = 135 "lampColorSf25",
                /// Colour 26 of the switch's own.
                LAMP_COLOR_SF26 = 136 "lampColorSf26",
                /// Colour 27 of the switch's own.
                LAMP_COLOR_SF27 = 137 "lampColorSf27",
                /// Colour 28 of the switch's own.
                LAMP_COLOR_SF28 = 138 "lampColorSf28",
                /// Colour 29 of the switch's own.
                LAMP_COLOR_SF29 = 139 "lampColorSf29",
                /// Colour 30 of the switch's own.
                LAMP_COLOR_SF30 = 140 "lampColorSf30",
                /// Colour 31 of the switch's own.
                LAMP_COLOR_SF31 = 141 "lampColorSf31",
                /// Colour 32 of the switch's own.
                LAMP_COLOR_SF32 = 142 "lampColorSf32",
                /// Colour 33 of the switch's own.
                LAMP_COLOR_SF33 = 143 "lampColorSf33",
                /// Colour 34 of the switch's own.
                LAMP_COLOR_SF34 = 144 "lampColorSf34",
                /// Colour 35 of the switch's own.
                LAMP_COLOR_SF35 = 145 "lampColorSf35",
                /// Colour 36 of the switch's own.
                LAMP_COLOR_SF36 = 146 "lampColorSf36",
                /// Colour 37 of the switch's own.
                LAMP_COLOR_SF37 = 147 "lampColorSf37",
                /// Colour 38 of the switch's own.
                LAMP_COLOR_SF38 = 148 "lampColorSf38",
                /// Colour 39 of the switch's own.
                LAMP_COLOR_SF39 = 149 "lampColorSf39",
                /// Colour 40 of the switch's own.
                LAMP_COLOR_SF40 = 150 "lampColorSf40",
                /// Colour 41 of the switch's own.
                LAMP_COLOR_SF41 = 151 "lampColorSf41",
                /// Colour 42 of the switch's own.
                LAMP_COLOR_SF42 = 152 "lampColorSf42",
                /// Colour 43 of the switch's own.
                LAMP_COLOR_SF43 = 153 "lampColorSf43",
                /// Colour 44 of the switch's own.
                LAMP_COLOR_SF44 = 154 "lampColorSf44",
                /// Colour 45 of the switch's own.
                LAMP_COLOR_SF45 = 155 "lampColorSf45",
                /// Colour 46 of the switch's own.
                LAMP_COLOR_SF46 = 156 "lampColorSf46",
                /// Colour 47 of the switch's own.
                LAMP_COLOR_SF47 = 157 "lampColorSf47",
                /// Colour 48 of the switch's own.
                LAMP_COLOR_SF48 = 158 "lampColorSf48",
                /// Colour 49 of the switch's own.
                LAMP_COLOR_SF49 = 159 "lampColorSf49",
                /// Colour 50 of the switch's own.
                LAMP_COLOR_SF50 = 160 "lampColorSf50",
                /// Colour 51 of the switch's own.
                LAMP_COLOR_SF51 = 161 "lampColorSf51",
                /// Colour 52 of the switch's own.
                LAMP_COLOR_SF52 = 162 "lampColorSf52",
                /// Colour 53 of the switch's own.
                LAMP_COLOR_SF53 = 163 "lampColorSf53",
                /// Colour 54 of the switch's own.
                LAMP_COLOR_SF54 = 164 "lampColorSf54",
                /// Colour 55 of the switch's own.
                LAMP_COLOR_SF55 = 165 "lampColorSf55",
                /// Colour 56 of the switch's own.
                LAMP_COLOR_SF56 = 166 "lampColorSf56",
                /// Colour 57 of the switch's own.
                LAMP_COLOR_SF57 = 167 "lampColorSf57",
                /// Colour 58 of the switch's own.
                LAMP_COLOR_SF58 = 168 "lampColorSf58",
                /// Colour 59 of the switch's own.
                LAMP_COLOR_SF59 = 169 "lampColorSf59",
                /// Colour 60 of the switch's own.
                LAMP_COLOR_SF60 = 170 "lampColorSf60",
                /// Colour 61 of the switch's own.
                LAMP_COLOR_SF61 = 171 "lampColorSf61",
                /// Colour 62 of the switch's own.
                LAMP_COLOR_SF62 = 172 "lampColorSf62",
                /// Colour 63 of the switch's own.
                LAMP_COLOR_SF63 = 173 "lampColorSf63",
                /// Colour 64 of the switch's own.
                LAMP_COLOR_SF64 = 174 "lampColorSf64",
                /// Colour 65 of the switch's own.
                LAMP_COLOR_SF65 = 175 "lampColorSf65",
                /// Colour 66 of the switch's own.
                LAMP_COLOR_SF66 = 176 "lampColorSf66",
                /// Colour 67 of the switch's own.
                LAMP_COLOR_SF67 = 177 "lampColorSf67",
                /// Colour 68 of the switch's own.
                LAMP_COLOR_SF68 = 178 "lampColorSf68",
                /// Colour 69 of the switch's own.
                LAMP_COLOR_SF69 = 179 "lampColorSf69",
                /// Colour 70 of the switch's own.
                LAMP_COLOR_SF70 = 180 "lampColorSf70",
                /// Colour 71 of the switch's own.
                LAMP_COLOR_SF71 = 181 "lampColorSf71",
                /// Colour 72 of the switch's own.
                LAMP_COLOR_SF72 = 182 "lampColorSf72",
                /// Colour 73 of the switch's own.
                LAMP_COLOR_SF73 = 183 "lampColorSf73",
                /// Colour 74 of the switch's own.
                LAMP_COLOR_SF74 = 184 "lampColorSf74",
                /// Colour 75 of the switch's own.
                LAMP_COLOR_SF75 = 185 "lampColorSf75",
                /// Colour 76 of the switch's own.
                LAMP_COLOR_SF76 = 186 "lampColorSf76",
                /// Colour 77 of the switch's own.
                LAMP_COLOR_SF77 = 187 "lampColorSf77",
                /// Colour 78 of the switch's own.
                LAMP_COLOR_SF78 = 188 "lampColorSf78",
                /// Colour 79 of the switch's own.
                LAMP_COLOR_SF79 = 189 "lampColorSf79",
                /// Colour 80 of the switch's own.
                LAMP_COLOR_SF80 = 190 "lampColorSf80",
                /// Colour 81 of the switch's own.
                LAMP_COLOR_SF81 = 191 "lampColorSf81",
                /// Colour 82 of the switch's own.
                LAMP_COLOR_SF82 = 192 "lampColorSf82",
                /// Colour 83 of the switch's own.
                LAMP_COLOR_SF83 = 193 "lampColorSf83",
                /// Colour 84 of the switch's own.
                LAMP_COLOR_SF84 = 194 "lampColorSf84",
                /// Colour 85 of the switch's own.
                LAMP_COLOR_SF85 = 195 "lampColorSf85",
                /// Colour 86 of the switch's own.
                LAMP_COLOR_SF86 = 196 "lampColorSf86",
                /// Colour 87 of the switch's own.
                LAMP_COLOR_SF87 = 197 "lampColorSf87",
                /// Colour 88 of the switch's own.
                LAMP_COLOR_SF88 = 198 "lampColorSf88",
                /// Colour 89 of the switch's own.
                LAMP_COLOR_SF89 = 199 "lampColorSf89",
                /// Colour 90 of the switch's own.
                LAMP_COLOR_SF90 = 200 "lampColorSf90",
                /// Colour 91 of the switch's own.
                LAMP_COLOR_SF91 = 201 "lampColorSf91",
                /// Colour 92 of the switch's own.
                LAMP_COLOR_SF92 = 202 "lampColorSf92",
                /// Colour 93 of the switch's own.
                LAMP_COLOR_SF93 = 203 "lampColorSf93",
                /// Colour 94 of the switch's own.
                LAMP_COLOR_SF94 = 204 "lampColorSf94",
                $($further)*
            }
        }
    };
}

pub(super) use lamp_set;
