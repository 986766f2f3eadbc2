#ifndef MUSTER_LIBXML2_SHIM_H
#define MUSTER_LIBXML2_SHIM_H

// Debian's libxml2 pulls in the system's ICU, which clashes with Foundation's.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlschemas.h>

#endif
