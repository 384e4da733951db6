import HTTPTypes
import Hummingbird
import Kernel
import StandardsRules
import Statistics
import Store
import Web

/// How many people each hour needs.
enum StaffingOperations {
    static let all: [Operation] = [
        Operation(
            id: "getStaffing", method: .get, path: "standards/{id}/staffing", tag: .standards,
            summary: "How many people each hour of the week needs for the wait that a standard promises.",
            answer: .ok(Staffing.schema, "The hours in which anybody came; none when nothing was observed."), run: get)
    ]

    @Sendable static func get(_ call: Call) async throws -> Response {
        let (id, zone) = (try call.id(of: Standard.self), call.house.place.now.zone)
        let staffing = try await call.read { tx in
            try Staffing.read(try Standards.standard(id, in: tx).current, zone: zone, in: tx)
        }
        return call.ok(
            #"{"n":\#(staffing?.n ?? 0),"patience":\#(staffing?.patience),"hours":\#(each: staffing?.hours ?? [], \.json)}"#
        )
    }
}

extension Staffing {
    static let schema = Schema.object(
        "Staffing",
        [
            .init("n", .number()), .init("patience", .nullable(.real), "Seconds after which somebody gives up."),
            .init(
                "hours",
                .list(
                    .object(
                        "StaffingHour",
                        [
                            .init("weekday", .number(from: 1), "1 is Monday."), .init("hour", .number()),
                            .init("n", .number(from: 1)), .init("arrivals", .real, "In an hour."),
                            .init("lower", .real, "Of the exact Poisson limits at 95 %."), .init("upper", .real),
                            .init("handlingSeconds", .real), .init("people", .number(), "By Erlang C."),
                            .init(
                                "peopleWithPatience", .nullable(.number()),
                                "By Erlang A, which knows that some give up; null when nobody did."),
                            .init("fewest", .number(), "At the lower limits of arrivals and handling."),
                            .init("most", .number()),
                            .init("givingUp", .nullable(.real), "By Erlang A, with so many people."),
                        ]))),
        ])
}

extension Staffing.Hour {
    var json: JSON {
        """
        {"weekday":\(weekday),"hour":\(hour),"n":\(n),"arrivals":\(arrivals),"lower":\(range.lower),\
        "upper":\(range.upper),"handlingSeconds":\(handling),"people":\(people),"peopleWithPatience":\(peopleWithPatience),"fewest":\(fewest),"most":\(most),\
        "givingUp":\(givingUp)}
        """
    }
}
