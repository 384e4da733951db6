// The part of libpq that StorePostgres uses, found at run time: an installation that keeps its data in SQLite needs no
// libpq. Each function does what libpq's function of the same name does ("PQ" for "cpq_"); see PostgreSQL's manual,
// chapter "libpq — C Library". None but cpq_load may be called before cpq_load has answered NULL.

#ifndef CPQ_H
#define CPQ_H

typedef struct pg_conn cpq_connection;
typedef struct pg_result cpq_result;
typedef unsigned int cpq_oid;

/// Loads libpq.so.5. NULL when all functions are there, else the reason; call it once.
const char *cpq_load(void);

/// Connects to `url` and waits; settings that the URL does not make have defaults for a server program.
/// Never NULL but when memory is short; cpq_is_ok tells how it went. Notices of the server are dropped.
cpq_connection *cpq_connect(const char *url);
void cpq_finish(cpq_connection *connection);

/// Whether the connection stands as far as libpq knows.
int cpq_is_ok(const cpq_connection *connection);

/// Whether a transaction is open on it, failed or not.
int cpq_is_in_transaction(const cpq_connection *connection);
const char *cpq_error_message(const cpq_connection *connection);
int cpq_socket(const cpq_connection *connection);

/// The value that `url` gives an option such as "host"; NULL when it gives none, else for `free`.
/// `is_valid` becomes 0 when libpq cannot read the URL.
char *cpq_option(const char *url, const char *keyword, int *is_valid);

/// Several statements without parameters.
cpq_result *cpq_exec(cpq_connection *connection, const char *text);

/// One statement; all parameters and results are binary. A NULL in `values` is a null.
cpq_result *cpq_exec_params(
    cpq_connection *connection, const char *text, int count, const cpq_oid *types, const char *const *values,
    const int *lengths, const int *formats);
cpq_result *cpq_prepare(
    cpq_connection *connection, const char *name, const char *text, int count, const cpq_oid *types);
cpq_result *cpq_exec_prepared(
    cpq_connection *connection, const char *name, int count, const char *const *values, const int *lengths,
    const int *formats);

/// A pipeline: statements are sent without waiting for the one before (libpq 14 and later). Sending answers 0 when it could
/// not; cpq_get_result gives for each statement its result and then NULL, and at the end the result of the sync.
int cpq_enter_pipeline(cpq_connection *connection);
int cpq_exit_pipeline(cpq_connection *connection);
int cpq_pipeline_sync(cpq_connection *connection);
int cpq_send_params(
    cpq_connection *connection, const char *text, int count, const cpq_oid *types, const char *const *values,
    const int *lengths, const int *formats);
int cpq_send_prepared(
    cpq_connection *connection, const char *name, int count, const char *const *values, const int *lengths,
    const int *formats);
cpq_result *cpq_get_result(cpq_connection *connection);

/// Whether the statement did what it should.
int cpq_result_is_ok(const cpq_result *result);

/// The five signs of SQLSTATE, and the first line of the message, which quotes no row; NULL when there is none.
const char *cpq_result_state(const cpq_result *result);
const char *cpq_result_message(const cpq_result *result);

int cpq_ntuples(const cpq_result *result);
int cpq_nfields(const cpq_result *result);
cpq_oid cpq_ftype(const cpq_result *result, int column);
const char *cpq_getvalue(const cpq_result *result, int row, int column);
int cpq_getlength(const cpq_result *result, int row, int column);
int cpq_getisnull(const cpq_result *result, int row, int column);
const char *cpq_cmd_tuples(cpq_result *result);
const char *cpq_cmd_status(cpq_result *result);
void cpq_clear(cpq_result *result);

/// Reads what has come; 0 when the connection is lost.
int cpq_consume_input(cpq_connection *connection);

/// The payload of the next notification that was read, for `free`; NULL when there is none. `process` becomes the
/// cpq_backend_process of who sent it.
char *cpq_next_notification(cpq_connection *connection, int *process);

/// The server's process that serves this connection.
int cpq_backend_process(const cpq_connection *connection);

#endif
