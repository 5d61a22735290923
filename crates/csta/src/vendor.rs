//! Private data that Cordboard defines in the places that the standard leaves to vendors.

pub mod cordboard_private;
