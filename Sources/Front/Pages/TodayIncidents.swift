import Kernel
import StandardsPages
import StandardsRules
import Web
import Words

/// What must never happen and did, until somebody has reviewed it: it leads Today, also where no letter can be sent.
func todayIncidents(_ incidents: [OpenIncident], _ moments: Moments) -> HTML {
    func line(_ incident: OpenIncident) -> HTML {
        "<li>\(link(incident.sentence, to: Path.incident(incident.id))) \(moments.stamp(incident.at).html)</li>"
    }
    let said = notice("<p>\(Words.Never.happened(incidents.count))</p><ul>\(each: incidents, line)</ul>")
    return "<div id=\"incidents\" data-live=\"standards\">\(when: !incidents.isEmpty, said)</div>"
}
