//! Any octets as a stream of any framing, in pieces of any size.

use csta_link::{Body, Decoder, Framing, FramingLost, MAX_APDU, Received, Record, RecordLayer};

use super::CONFIRMATION;

const FRAMINGS: [Framing; 3] = [Framing::Length16, Framing::HiPath, Framing::Tpkt];

/// The first octet chooses the framing, the second says how many of the next are sizes of pieces; the stream follows.
/// However it is cut, it comes to the same; and an APDU that came can be sent back.
pub fn run(octets: &[u8]) {
    let [kind, count, rest @ ..] = octets else { return };
    let framing = FRAMINGS[usize::from(*kind) % FRAMINGS.len()];
    let (sizes, stream) = rest.split_at(usize::from(*count).min(rest.len()));
    let whole = take(framing, [stream]);
    assert_eq!(take(framing, pieces(stream, sizes)), whole, "the pieces change what is read");
    for received in &whole.received {
        match received {
            Received::Apdu(apdu) => send_back(framing, apdu),
            Received::Overlong(overlong) => {
                assert!(overlong.length > MAX_APDU && overlong.head.len() < MAX_APDU, "{overlong:?}");
            }
            Received::Connected
            | Received::Disconnected { .. }
            | Received::Rejected { .. }
            | Received::PassedOver { .. } => {}
        }
    }
    if let Some(complaint) = &whole.complaint {
        let record = Decoder::new(framing).next_record(&mut complaint.as_octets());
        assert!(matches!(record, Ok(Some(Body::Whole(_)))), "a complaint is no record: {record:?}");
    }
}

/// What a stream came to.
#[derive(Debug, PartialEq)]
struct Taken {
    received: Vec<Received>,
    end: Result<(), FramingLost>,
    complaint: Option<Record>,
}

fn take<'a>(framing: Framing, pieces: impl IntoIterator<Item = &'a [u8]>) -> Taken {
    let mut layer = RecordLayer::dialled(framing);
    let mut received = Vec::new();
    let end = pieces.into_iter().try_for_each(|piece| take_piece(&mut layer, piece, &mut received));
    Taken { received, end, complaint: layer.complaint().cloned() }
}

fn take_piece(
    layer: &mut RecordLayer,
    mut piece: &[u8],
    received: &mut Vec<Received>,
) -> Result<(), FramingLost> {
    while let Some(next) = layer.next(&mut piece)? {
        received.push(next);
    }
    assert!(piece.is_empty(), "the layer asks for more and leaves octets");
    Ok(())
}

/// `stream` in pieces of `sizes` octets, over and over; a size of 0 is a read that brings nothing.
fn pieces<'a>(mut stream: &'a [u8], sizes: &[u8]) -> Vec<&'a [u8]> {
    let mut pieces = Vec::new();
    while !stream.is_empty() && sizes.iter().any(|size| *size > 0) {
        for size in sizes {
            let (piece, rest) = stream.split_at(usize::from(*size).min(stream.len()));
            pieces.push(piece);
            stream = rest;
        }
    }
    pieces.push(stream);
    pieces
}

fn send_back(framing: Framing, apdu: &[u8]) {
    assert!(apdu.len() <= MAX_APDU, "an APDU of {} octets was taken", apdu.len());
    let mut layer = RecordLayer::dialled(framing);
    if framing == Framing::Tpkt {
        assert_eq!(layer.next(&mut &*CONFIRMATION), Ok(Some(Received::Connected)));
    }
    let record = layer.encode(apdu).expect("what was taken can be sent");
    assert_eq!(layer.next(&mut record.as_octets()), Ok(Some(Received::Apdu(apdu.to_vec()))));
}
