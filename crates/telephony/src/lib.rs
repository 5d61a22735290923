//! The rules of telephony in T-Library words: DNs, calls, parties, recording, hot desking, account codes.
