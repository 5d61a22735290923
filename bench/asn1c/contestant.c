/*
 * The codec that asn1c generates, as a contestant of the codec bench: it measures itself, on the octets and as often
 * as it is told, so that both codecs run in turns in one run.
 *
 * Lines in, and the line that answers each; "error" and why where it cannot be done:
 *   load TYPE HEX          HEX, the message as it writes it
 *   forget                 ok: no message is loaded
 *   decode|encode ROUNDS   NANOSECONDS, the time of all rounds over all messages
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <asn_application.h>

enum { MAX_OCTETS = 65535, MAX_LINE = 2 * MAX_OCTETS + 256, MAX_MESSAGES = 256 };

static struct message {
    asn_TYPE_descriptor_t *type;
    unsigned char *octets;
    size_t length;
    void *value;
} messages[MAX_MESSAGES];
static int loaded;

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

/* Its own time on the processor: what else the machine does meanwhile is not held against it. */
static long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

/* A value is made and given back in each round, as in the other codec. */
static void decode_all(void) {
    for (int at = 0; at < loaded; at++) {
        void *value = NULL;
        ber_decode(NULL, messages[at].type, &value, messages[at].octets, messages[at].length);
        ASN_STRUCT_FREE(*messages[at].type, value);
    }
}

/* Into one buffer, without an allocation: as fast as it can be done. */
static void encode_all(void) {
    static unsigned char written[MAX_OCTETS];
    for (int at = 0; at < loaded; at++)
        der_encode_to_buffer(messages[at].type, messages[at].value, written, MAX_OCTETS);
}

/* One round goes ahead untimed, as in the other codec. */
static void measure(void (*work)(void), long rounds) {
    work();
    long long start = now();
    for (long round = 0; round < rounds; round++) work();
    printf("%lld\n", now() - start);
}

static void load(const char *name, const char *hex) {
    static unsigned char octets[MAX_OCTETS], written[MAX_OCTETS];
    struct message message = {type_named(name), NULL, read_hex(hex, octets), NULL};
    if (!message.type || loaded == MAX_MESSAGES) {
        printf("error: no type is named %s, or there are %d messages\n", name, loaded);
        return;
    }
    asn_dec_rval_t read = ber_decode(NULL, message.type, &message.value, octets, message.length);
    asn_enc_rval_t wrote = {0};
    if (read.code == RC_OK && read.consumed == message.length)
        wrote = der_encode_to_buffer(message.type, message.value, written, MAX_OCTETS);
    if (wrote.encoded <= 0) {
        printf("error: %zu of %zu octets were read\n", read.consumed, message.length);
        ASN_STRUCT_FREE(*message.type, message.value);
        return;
    }
    message.octets = memcpy(malloc(message.length), octets, message.length);
    messages[loaded++] = message;
    for (ssize_t at = 0; at < wrote.encoded; at++) printf("%02x", written[at]);
    printf("\n");
}

static void forget(void) {
    while (loaded > 0) {
        loaded--;
        ASN_STRUCT_FREE(*messages[loaded].type, messages[loaded].value);
        free(messages[loaded].octets);
    }
    printf("ok\n");
}

int main(void) {
    static char line[MAX_LINE], hex[MAX_LINE];
    char name[128];
    long rounds;
    while (fgets(line, sizeof line, stdin)) {
        if (sscanf(line, "load %127s %s", name, hex) == 2)
            load(name, hex);
        else if (strcmp(line, "forget\n") == 0)
            forget();
        else if (sscanf(line, "decode %ld", &rounds) == 1)
            measure(decode_all, rounds);
        else if (sscanf(line, "encode %ld", &rounds) == 1)
            measure(encode_all, rounds);
        else
            printf("error: a line is load TYPE HEX, forget, decode ROUNDS or encode ROUNDS\n");
        fflush(stdout);
    }
    return 0;
}
