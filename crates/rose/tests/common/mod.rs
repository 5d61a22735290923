#![allow(dead_code, unreachable_pub, missing_docs)]

/// Octets written as hexadecimal digits; blanks are for the reader.
pub fn octets(hex: &str) -> Vec<u8> {
    let digits: Vec<char> = hex.chars().filter(|digit| !digit.is_whitespace()).collect();
    assert!(digits.len().is_multiple_of(2), "an odd number of hexadecimal digits: {hex}");
    digits
        .chunks(2)
        .map(|pair| u8::from_str_radix(&pair.iter().collect::<String>(), 16).expect("hexadecimal digits"))
        .collect()
}
