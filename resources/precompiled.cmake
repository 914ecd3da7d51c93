# Reads the headers that nearly every file includes once instead of in each of four hundred files. Off at the
# desk, where every file has to name what it uses; on where a build starts from nothing.
function(counter_targets_in folder result)
  get_property(found DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
  get_property(below DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
  foreach(each ${below})
    counter_targets_in(${each} more)
    list(APPEND found ${more})
  endforeach()
  set(${result} ${found} PARENT_SCOPE)
endfunction()

file(WRITE ${PROJECT_BINARY_DIR}/precompiled/empty.cpp "")
add_library(counter_core_headers OBJECT ${PROJECT_BINARY_DIR}/precompiled/empty.cpp)
target_link_libraries(counter_core_headers PRIVATE counter_flags Qt6::Core)
target_precompile_headers(counter_core_headers PRIVATE
  <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QRegularExpression>
  <QSet> <QStringList> <algorithm> <array> <functional> <memory> <optional> <span> <vector>)
add_library(counter_widget_headers OBJECT ${PROJECT_BINARY_DIR}/precompiled/empty.cpp)
target_link_libraries(counter_widget_headers PRIVATE counter_flags Qt6::Widgets)
target_precompile_headers(counter_widget_headers PRIVATE
  <QAbstractTableModel> <QApplication> <QBoxLayout> <QComboBox> <QDate> <QDialog> <QDir> <QFile> <QHash> <QHeaderView>
  <QJsonObject> <QKeyEvent> <QLabel> <QLineEdit> <QPainter> <QPushButton> <QRegularExpression> <QSet>
  <QStyledItemDelegate> <QTableView> <QTimer> <algorithm> <array> <functional> <memory> <optional> <vector>)
# Qt Test's headers differ with what is linked.
if(BUILD_TESTING)
  set(common <QTest> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QProcess> <QRegularExpression>
             <QSet> <QTemporaryDir> <algorithm> <array> <functional> <memory> <optional> <span> <vector>)
  set(screen <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QPainter>
             <QPushButton> <QTableView> <QTimer>)
  set(core_libraries)
  set(gui_libraries Qt6::Gui)
  set(widgets_libraries Qt6::Widgets)
  set(widgets_headers ${screen})
  foreach(kind core gui widgets)
    set(headers counter_${kind}_test_headers)
    add_library(${headers} OBJECT ${PROJECT_BINARY_DIR}/precompiled/empty.cpp)
    target_link_libraries(${headers} PRIVATE counter_testroom ${${kind}_libraries})
    target_precompile_headers(${headers} PRIVATE ${common} ${${kind}_headers})
  endforeach()
endif()

counter_targets_in(${PROJECT_SOURCE_DIR} targets)
foreach(target ${targets})
  get_target_property(type ${target} TYPE)
  get_target_property(folder ${target} SOURCE_DIR)
  get_target_property(libraries ${target} LINK_LIBRARIES)
  if(target STREQUAL "test_forms")
    set(headers counter_widgets_test_headers)
  elseif(target MATCHES "^test_(values|feel|policy|casework)$")
    set(headers counter_core_test_headers)
  elseif(target MATCHES "^test_")
    set(headers counter_gui_test_headers)
  elseif(target MATCHES "^counter_(forms|window)$" OR (folder MATCHES "/forms" AND "counter_forms" IN_LIST libraries))
    set(headers counter_widget_headers)
  else()
    set(headers counter_core_headers)
  endif()
  if(type MATCHES "STATIC_LIBRARY|EXECUTABLE")
    target_precompile_headers(${target} REUSE_FROM ${headers})
  endif()
  # Several files as one: their private helpers bear names that do not meet.
  if(type STREQUAL "STATIC_LIBRARY" AND (folder MATCHES "/(models|reports)(/|$)" OR target STREQUAL "counter_commands"))
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
  endif()
endforeach()
