package import Store

extension Jobs {
    package static let migrations = [
        Migration(
            "2026-11-21-jobs",
            [
                """
                CREATE TABLE job (
                  id \(.integer) NOT NULL PRIMARY KEY,
                  name TEXT NOT NULL,
                  payload TEXT NOT NULL,
                  run_at_ms \(.integer) NOT NULL,
                  attempts \(.integer) NOT NULL,
                  unique_key \(.machineText) UNIQUE,
                  parked_ms \(.integer),
                  problem TEXT
                ) \(.strict)
                """,
                "CREATE INDEX job_due ON job (run_at_ms, id) WHERE parked_ms IS NULL",
            ]),
        Migration(
            "2026-11-29-lanes",
            [
                "ALTER TABLE job ADD COLUMN lane \(.machineText) NOT NULL DEFAULT 'quick'",
                "ALTER TABLE job ADD COLUMN longest_wait_ms \(.integer)",
                "ALTER TABLE job ADD COLUMN claim_id \(.integer)",
                "UPDATE job SET lane = 'slow' WHERE name = 'outbox.send'",
                "UPDATE job SET longest_wait_ms = 60000 WHERE name IN ('standards.minute', 'promises.minute')",
                "DROP INDEX job_due",
                "CREATE INDEX job_lane ON job (lane, run_at_ms, id) WHERE parked_ms IS NULL",
                "CREATE INDEX job_claimed ON job (claim_id) WHERE claim_id IS NOT NULL",
                """
                CREATE INDEX job_rhythm ON job (run_at_ms)
                WHERE longest_wait_ms IS NOT NULL AND claim_id IS NULL AND parked_ms IS NULL
                """,
                """
                CREATE INDEX job_failed ON job (run_at_ms)
                WHERE attempts > 0 AND claim_id IS NULL AND parked_ms IS NULL
                """,
            ]),
    ]
}
