// The tags of all ids, in one list: Id<Case> is the same type in every folder.
#pragma once
#include "base/values.hpp"

namespace trefoil {
struct Area;
struct Person; // a child or young person, a parent, a member of staff: one kind of id for all
struct Body;
struct Appointment; // one person's role in one body, from and to
struct Case;
struct CaseFact;
struct AuditEntry;
struct AccessFact;
struct AccessStep;
struct Session;
struct Contact;
struct Letter;
struct Agreement; // of a person, how letters may reach them
struct Request;
struct RequestAddition;
struct MoreTime;
struct Decision;
struct AdviceRequest;
struct Advice;
struct Statement;
struct StatementVersion;
struct Plan;
struct PlanVersion;
struct Comment;
} // namespace trefoil
