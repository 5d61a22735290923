/// The plain walk: reads every identifier and length, goes into what is constructed and past what is not, and does
/// nothing else. Says how many values there were; the vectors have definite lengths only.
pub(crate) fn walk(octets: &[u8]) -> Option<usize> {
    let mut values = 0;
    let mut rest = octets;
    while let [first, behind @ ..] = rest {
        let behind = if first & 0x1f == 0x1f { behind_number(behind)? } else { behind };
        let (length, behind) = length(behind)?;
        let (contents, behind) = behind.split_at_checked(length)?;
        values += 1;
        if first & 0x20 != 0 {
            values += walk(contents)?;
        }
        rest = behind;
    }
    Some(values)
}

fn behind_number(octets: &[u8]) -> Option<&[u8]> {
    let more = octets.iter().take_while(|octet| **octet & 0x80 != 0).count();
    octets.get(more + 1..)
}

fn length(octets: &[u8]) -> Option<(usize, &[u8])> {
    let (first, behind) = octets.split_first()?;
    if *first < 0x80 {
        return Some((usize::from(*first), behind));
    }
    let (length, behind) = behind.split_at_checked(usize::from(first & 0x7f))?;
    Some((length.iter().fold(0, |length, octet| length << 8 | usize::from(*octet)), behind))
}
