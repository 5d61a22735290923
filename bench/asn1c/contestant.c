/*
 * The codec that asn1c generates, as a contestant of the codec bench: it measures itself, on the octets and as often
 * as it is told, so that both codecs run in turns in one run.
 *
 * A line in:   decode|encode TYPE ROUNDS HEX
 * A line out:  NANOSECONDS HEX, the time of all rounds and the value written again; or "error" and why.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <asn_application.h>

enum { MAX_OCTETS = 65535, MAX_LINE = 2 * MAX_OCTETS + 256 };

extern asn_TYPE_descriptor_t *asn_pdu_collection[];

static asn_TYPE_descriptor_t *type_named(const char *name) {
    for (asn_TYPE_descriptor_t **type = asn_pdu_collection; *type; type++)
        if (strcmp((*type)->name, name) == 0) return *type;
    return NULL;
}

static size_t read_hex(const char *hex, unsigned char *octets) {
    size_t length = 0;
    unsigned octet;
    while (length < MAX_OCTETS && sscanf(hex + 2 * length, "%2x", &octet) == 1) octets[length++] = octet;
    return length;
}

static long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

/* A value is made and given back in each round, as in the other codec. */
static long long time_decoding(asn_TYPE_descriptor_t *type, const unsigned char *octets, size_t length, long rounds) {
    long long start = now();
    for (long round = 0; round < rounds; round++) {
        void *value = NULL;
        ber_decode(NULL, type, &value, octets, length);
        ASN_STRUCT_FREE(*type, value);
    }
    return now() - start;
}

/* Into one buffer, without an allocation: as fast as it can be done. */
static long long time_encoding(asn_TYPE_descriptor_t *type, void *value, unsigned char *written, long rounds) {
    long long start = now();
    for (long round = 0; round < rounds; round++) der_encode_to_buffer(type, value, written, MAX_OCTETS);
    return now() - start;
}

static void answer(const char *direction, const char *name, long rounds, const char *hex) {
    static unsigned char octets[MAX_OCTETS], written[MAX_OCTETS];
    asn_TYPE_descriptor_t *type = type_named(name);
    if (!type) {
        printf("error: no type is named %s\n", name);
        return;
    }
    size_t length = read_hex(hex, octets);
    void *value = NULL;
    asn_dec_rval_t read = ber_decode(NULL, type, &value, octets, length);
    asn_enc_rval_t wrote = {0};
    if (read.code == RC_OK && read.consumed == length) wrote = der_encode_to_buffer(type, value, written, MAX_OCTETS);
    if (wrote.encoded <= 0) {
        printf("error: %zu of %zu octets were read\n", read.consumed, length);
    } else {
        long long time = strcmp(direction, "decode") == 0 ? time_decoding(type, octets, length, rounds)
                                                          : time_encoding(type, value, written, rounds);
        printf("%lld ", time);
        for (ssize_t at = 0; at < wrote.encoded; at++) printf("%02x", written[at]);
        printf("\n");
    }
    ASN_STRUCT_FREE(*type, value);
}

int main(void) {
    static char line[MAX_LINE], hex[MAX_LINE];
    char direction[16], name[128];
    long rounds;
    while (fgets(line, sizeof line, stdin)) {
        if (sscanf(line, "%15s %127s %ld %s", direction, name, &rounds, hex) == 4)
            answer(direction, name, rounds, hex);
        else
            printf("error: a line is decode|encode TYPE ROUNDS HEX\n");
        fflush(stdout);
    }
    return 0;
}
