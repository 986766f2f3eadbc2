#ifndef MUSTER_LIBXML2_SHIM_H
#define MUSTER_LIBXML2_SHIM_H

// Debian's libxml2 pulls in the system's ICU, which clashes with Foundation's.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

// XML_SAX2_MAGIC is a macro whose type Swift reads differently from the field it belongs in.
static inline void muster_use_sax2(xmlSAXHandler *handler) {
  memset(handler, 0, sizeof(*handler));
  handler->initialized = XML_SAX2_MAGIC;
}

#endif
