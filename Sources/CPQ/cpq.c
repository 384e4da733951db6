#include "CPQ.h"

#include <dlfcn.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

// What libpq-fe.h says, as far as it is used; libpq keeps these stable through all versions of libpq.so.5.
enum { CONNECTION_OK = 0 };
enum { PGRES_COMMAND_OK = 1, PGRES_TUPLES_OK = 2 };
enum { PQTRANS_ACTIVE = 1, PQTRANS_INTRANS = 2, PQTRANS_INERROR = 3 };
enum { DIAG_SQLSTATE = 'C', DIAG_MESSAGE_PRIMARY = 'M' };

struct notification {
    char *channel;
    int process;
    char *payload;
};

struct option {
    char *keyword;
    char *variable;
    char *compiled;
    char *value;
    char *label;
    char *display;
    int size;
};

typedef void (*notice_processor)(void *, const char *);

static struct {
    cpq_connection *(*connectdbParams)(const char *const *, const char *const *, int);
    void (*finish)(cpq_connection *);
    int (*status)(const cpq_connection *);
    int (*transactionStatus)(const cpq_connection *);
    char *(*errorMessage)(const cpq_connection *);
    int (*socket)(const cpq_connection *);
    int (*backendPID)(const cpq_connection *);
    notice_processor (*setNoticeProcessor)(cpq_connection *, notice_processor, void *);
    struct option *(*conninfoParse)(const char *, char **);
    void (*conninfoFree)(struct option *);
    void (*freemem)(void *);
    cpq_result *(*exec)(cpq_connection *, const char *);
    cpq_result *(*execParams)(
        cpq_connection *, const char *, int, const cpq_oid *, const char *const *, const int *, const int *, int);
    cpq_result *(*prepare)(cpq_connection *, const char *, const char *, int, const cpq_oid *);
    cpq_result *(*execPrepared)(
        cpq_connection *, const char *, int, const char *const *, const int *, const int *, int);
    int (*resultStatus)(const cpq_result *);
    char *(*resultErrorField)(const cpq_result *, int);
    int (*ntuples)(const cpq_result *);
    int (*nfields)(const cpq_result *);
    cpq_oid (*ftype)(const cpq_result *, int);
    char *(*getvalue)(const cpq_result *, int, int);
    int (*getlength)(const cpq_result *, int, int);
    int (*getisnull)(const cpq_result *, int, int);
    char *(*cmdTuples)(cpq_result *);
    char *(*cmdStatus)(cpq_result *);
    void (*clear)(cpq_result *);
    int (*consumeInput)(cpq_connection *);
    struct notification *(*notifies)(cpq_connection *);
    int (*enterPipelineMode)(cpq_connection *);
    int (*exitPipelineMode)(cpq_connection *);
    int (*pipelineSync)(cpq_connection *);
    int (*sendQueryParams)(
        cpq_connection *, const char *, int, const cpq_oid *, const char *const *, const int *, const int *, int);
    int (*sendQueryPrepared)(
        cpq_connection *, const char *, int, const char *const *, const int *, const int *, int);
    cpq_result *(*getResult)(cpq_connection *);
} pq;

static const struct {
    const char *name;
    size_t place;
} table[] = {
#define FUNCTION(name) {"PQ" #name, offsetof(__typeof__(pq), name)}
    FUNCTION(connectdbParams), FUNCTION(finish),       FUNCTION(status),           FUNCTION(transactionStatus),
    FUNCTION(errorMessage),    FUNCTION(socket),       FUNCTION(setNoticeProcessor), FUNCTION(conninfoParse),
    FUNCTION(conninfoFree),    FUNCTION(freemem),      FUNCTION(exec),             FUNCTION(execParams),
    FUNCTION(prepare),         FUNCTION(execPrepared), FUNCTION(resultStatus),     FUNCTION(resultErrorField),
    FUNCTION(ntuples),         FUNCTION(nfields),      FUNCTION(ftype),            FUNCTION(getvalue),
    FUNCTION(getlength),       FUNCTION(getisnull),    FUNCTION(cmdTuples),        FUNCTION(cmdStatus),
    FUNCTION(clear),           FUNCTION(consumeInput), FUNCTION(notifies),         FUNCTION(backendPID),
    FUNCTION(enterPipelineMode), FUNCTION(exitPipelineMode), FUNCTION(pipelineSync), FUNCTION(sendQueryParams),
    FUNCTION(sendQueryPrepared), FUNCTION(getResult),
#undef FUNCTION
};

const char *cpq_load(void) {
    void *library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return dlerror();
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        void *function = dlsym(library, table[i].name);
        if (function == NULL) return dlerror();
        memcpy((char *)&pq + table[i].place, &function, sizeof function);
    }
    return NULL;
}

static void drop(void *unused, const char *message) {
    (void)unused;
    (void)message;
}

cpq_connection *cpq_connect(const char *url) {
    // What stands in the URL comes last and so wins.
    const char *keywords[] = {
        "application_name", "client_encoding", "connect_timeout", "keepalives_idle", "keepalives_interval",
        "keepalives_count", "dbname", NULL};
    const char *values[] = {"regard", "UTF8", "5", "30", "10", "3", url, NULL};
    cpq_connection *connection = pq.connectdbParams(keywords, values, 1);
    if (connection != NULL) pq.setNoticeProcessor(connection, drop, NULL);
    return connection;
}

char *cpq_option(const char *url, const char *keyword, int *is_valid) {
    char *error = NULL;
    char *found = NULL;
    struct option *options = pq.conninfoParse(url, &error);
    *is_valid = options != NULL;
    // The message may quote a password.
    if (error != NULL) pq.freemem(error);
    for (struct option *option = options; option != NULL && option->keyword != NULL; option++)
        if (strcmp(option->keyword, keyword) == 0 && option->value != NULL) found = strdup(option->value);
    if (options != NULL) pq.conninfoFree(options);
    return found;
}

void cpq_finish(cpq_connection *connection) { pq.finish(connection); }

int cpq_is_ok(const cpq_connection *connection) { return pq.status(connection) == CONNECTION_OK; }

int cpq_is_in_transaction(const cpq_connection *connection) {
    int status = pq.transactionStatus(connection);
    return status == PQTRANS_ACTIVE || status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

const char *cpq_error_message(const cpq_connection *connection) { return pq.errorMessage(connection); }

int cpq_socket(const cpq_connection *connection) { return pq.socket(connection); }

cpq_result *cpq_exec(cpq_connection *connection, const char *text) { return pq.exec(connection, text); }

cpq_result *cpq_exec_params(
    cpq_connection *connection, const char *text, int count, const cpq_oid *types, const char *const *values,
    const int *lengths, const int *formats) {
    return pq.execParams(connection, text, count, types, values, lengths, formats, 1);
}

cpq_result *cpq_prepare(
    cpq_connection *connection, const char *name, const char *text, int count, const cpq_oid *types) {
    return pq.prepare(connection, name, text, count, types);
}

cpq_result *cpq_exec_prepared(
    cpq_connection *connection, const char *name, int count, const char *const *values, const int *lengths,
    const int *formats) {
    return pq.execPrepared(connection, name, count, values, lengths, formats, 1);
}

int cpq_enter_pipeline(cpq_connection *connection) { return pq.enterPipelineMode(connection); }

int cpq_exit_pipeline(cpq_connection *connection) { return pq.exitPipelineMode(connection); }

int cpq_pipeline_sync(cpq_connection *connection) { return pq.pipelineSync(connection); }

int cpq_send_params(
    cpq_connection *connection, const char *text, int count, const cpq_oid *types, const char *const *values,
    const int *lengths, const int *formats) {
    return pq.sendQueryParams(connection, text, count, types, values, lengths, formats, 1);
}

int cpq_send_prepared(
    cpq_connection *connection, const char *name, int count, const char *const *values, const int *lengths,
    const int *formats) {
    return pq.sendQueryPrepared(connection, name, count, values, lengths, formats, 1);
}

cpq_result *cpq_get_result(cpq_connection *connection) { return pq.getResult(connection); }

int cpq_result_is_ok(const cpq_result *result) {
    int status = pq.resultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

const char *cpq_result_state(const cpq_result *result) { return pq.resultErrorField(result, DIAG_SQLSTATE); }

const char *cpq_result_message(const cpq_result *result) {
    return pq.resultErrorField(result, DIAG_MESSAGE_PRIMARY);
}

int cpq_ntuples(const cpq_result *result) { return pq.ntuples(result); }

int cpq_nfields(const cpq_result *result) { return pq.nfields(result); }

cpq_oid cpq_ftype(const cpq_result *result, int column) { return pq.ftype(result, column); }

const char *cpq_getvalue(const cpq_result *result, int row, int column) { return pq.getvalue(result, row, column); }

int cpq_getlength(const cpq_result *result, int row, int column) { return pq.getlength(result, row, column); }

int cpq_getisnull(const cpq_result *result, int row, int column) { return pq.getisnull(result, row, column); }

const char *cpq_cmd_tuples(cpq_result *result) { return pq.cmdTuples(result); }

const char *cpq_cmd_status(cpq_result *result) { return pq.cmdStatus(result); }

void cpq_clear(cpq_result *result) { pq.clear(result); }

int cpq_consume_input(cpq_connection *connection) { return pq.consumeInput(connection); }

int cpq_backend_process(const cpq_connection *connection) { return pq.backendPID(connection); }

char *cpq_next_notification(cpq_connection *connection, int *process) {
    struct notification *notification = pq.notifies(connection);
    if (notification == NULL) return NULL;
    *process = notification->process;
    char *payload = strdup(notification->payload);
    pq.freemem(notification);
    return payload;
}
