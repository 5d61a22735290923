//! The actors: one for each DN, each switch link, each client session.
