import Kernel
import Store

/// What attainment is read with. Served by `clock_day_version`.
enum AttainmentQueries {
    static func all(_ ids: [StandardID], _ days: ClosedRange<Int>) -> Query {
        """
        SELECT standard_id, met, count(*) FROM clock
        WHERE standard_id IN (\(list: ids)) AND \(within(days)) AND \(judgedAlike(ids))
        GROUP BY standard_id, met ORDER BY standard_id, met
        """
    }

    static func byVersion(_ id: StandardID, _ days: ClosedRange<Int>) -> Query {
        """
        SELECT standard_version_id, met, count(*) FROM clock WHERE standard_id = \(id) AND \(within(days))
        GROUP BY standard_version_id, met ORDER BY standard_version_id, met
        """
    }

    static func byDay(_ id: StandardID, _ days: ClosedRange<Int>) -> Query {
        """
        SELECT day, met, count(*) FROM clock
        WHERE standard_id = \(id) AND \(within(days)) AND \(judgedAlike([id]))
        GROUP BY day, met ORDER BY day, met
        """
    }

    static func split(_ id: StandardID, _ split: Attainment.Split, _ days: ClosedRange<Int>) -> Query {
        let column: Query =
            switch split {
            case .channel: "channel"
            case .hour: "hour"
            case .weekday: "weekday"
            case .member: "member_id"
            }
        return """
            SELECT CAST(\(column) AS TEXT), met, count(*) FROM clock
            WHERE standard_id = \(id) AND \(within(days)) AND \(judgedAlike([id]))
            GROUP BY \(column), met ORDER BY \(column), met
            """
    }

    private static func within(_ days: ClosedRange<Int>) -> Query {
        "day IS NOT NULL AND day >= \(days.lowerBound) AND day <= \(days.upperBound)"
    }

    /// That a clock was judged as the newest version of its standard judges: a share stands beside that version's sentence, and
    /// what another limit judged is no part of it.
    private static func judgedAlike(_ ids: [StandardID]) -> Query {
        """
        standard_version_id IN (
          SELECT v.id FROM standard_version v
          JOIN standard_version n ON n.standard_id = v.standard_id AND n.measure = v.measure AND n.amount = v.amount
            AND n.unit = v.unit AND n.pauses = v.pauses AND n.population = v.population AND n.calendar_id = v.calendar_id
          WHERE v.standard_id IN (\(list: ids))
            AND n.number = (SELECT max(number) FROM standard_version WHERE standard_id = v.standard_id))
        """
    }
}
