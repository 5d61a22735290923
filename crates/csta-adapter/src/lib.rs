//! The dictionary between CSTA III and T-Library.
